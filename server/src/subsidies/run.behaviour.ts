import type { EntityManager } from '@mikro-orm/postgresql';
import { govern, type Change, type Consequence, type Values } from '../kernel/change/behaviour.ts';
import { notInFuture } from '../kernel/change/day.rules.ts';
import type { Lockable } from '../kernel/change/locking.ts';
import { standingRecord } from '../kernel/change/standing.ts';
import { resourceOf } from '../kernel/declare/resource.ts';
import { newIds } from '../kernel/store/entities.ts';
import { Allocation } from '../funding/allocation.entity.ts';
import { Commitment } from '../funding/commitment.entity.ts';
import { Disbursement } from '../funding/disbursement.entity.ts';
import { FundingProgramme } from '../funding/funding-programme.entity.ts';
import { accountsDrawnOn, paidThrough } from '../funding/payable.behaviour.ts';
import { referencesOf } from '../vocabulary/references.ts';
import { divisionsInForce, type References } from '../vocabulary/references.rules.ts';
import { basisOf, type RunBasis } from './run-facts.ts';
import { explanationOf, linesOf, unmetOf, type Line } from './run-lines.rules.ts';
import {
  inOrder,
  nothingChallenged,
  ofCounty,
  paidAsSubsidy,
  somethingToPay,
  wholeMonthPast,
  type RunFacts,
} from './run.rules.ts';
import { SubsidyLine } from './subsidy-line.entity.ts';
import { SubsidyRun } from './subsidy-run.entity.ts';

govern<References>(SubsidyRun, { facts: referencesOf, rules: [divisionsInForce] });
paidThrough(SubsidyRun);

/** Two runs at once, of whatever counties, would not see what the other issues. */
const oneAtATime: Lockable = {
  name: 'subsidy run',
  take: (em) => em.execute(`select pg_advisory_xact_lock(hashtext('subsidy run'))`),
};

/** A line as a record of its run. */
export const lineValues = (runId: string, { entitlement, ...line }: Line): Values => ({
  ...line,
  month: `${line.month}-01`,
  runId,
  days: entitlement.days,
  unmet: unmetOf(entitlement),
  flags: entitlement.flags.join('；') || null,
  explanation: explanationOf(entitlement),
  workings: { conditions: entitlement.conditions, segments: entitlement.segments },
  ruleVersion: entitlement.ruleVersion,
});

/** A run comes with its lines. */
govern<RunBasis | null>(SubsidyRun, {
  locks: (_em, changes) => (changes.some((c) => c.kind === 'CREATE') ? [{ of: oneAtATime, key: '' }] : []),
  facts: (em, change) => (change.kind === 'CREATE' ? basisOf(em, change.after!) : Promise.resolve(null)),
  consequences: ({ id }, basis) =>
    basis
      ? linesOf(basis.candidates, basis).map((line) => ({
          entity: SubsidyLine,
          kind: 'CREATE',
          values: lineValues(id, line),
        }))
      : [],
});

interface Paying extends RunFacts {
  /** Taken for the commitment that the run is going to have. */
  commitmentId: string | null;
  county: string;
}

async function runFacts(em: EntityManager, change: Change): Promise<Paying> {
  const { divisionId, allocationId } = change.after ?? {};
  const others = (await em.execute(
    `select to_char(month, 'YYYY-MM-DD') as month, state from subsidy_run where division_id = ? and state <> 'CANCELLED' and id <> ? order by month desc`,
    [divisionId as string, change.id],
  )) as RunFacts['others'];
  const [figures] = (await em.execute(
    `select f.payable::text, f.challenged, (select d.name from division d where d.id = ?) as county from subsidy_run_figures(?) f`,
    [divisionId as string, change.id],
  )) as [{ payable: string; challenged: number; county: string }];
  const allocation = await standingRecord(em, change, Allocation, allocationId);
  const [commitmentId] = change.action === 'commit' ? await newIds(em, resourceOf(Commitment), 1) : [null];
  return {
    others,
    payable: Number(figures.payable),
    challenged: figures.challenged,
    county: figures.county,
    programme: await standingRecord(em, change, FundingProgramme, allocation?.programmeId),
    commitmentId: commitmentId ?? null,
  };
}

const ROLL = '专业人才补贴';

function commits({ id, after }: Change, { payable, county, commitmentId }: Paying): Consequence[] {
  const month = String(after?.month).slice(0, 7);
  return [
    {
      entity: Commitment,
      kind: 'CREATE',
      id: commitmentId!,
      values: {
        subject: `${county} ${month} ${ROLL}`,
        allocationId: after?.allocationId,
        payeeKind: 'ROLL',
        amount: payable,
        businessDate: after?.committedOn,
      },
    },
    { entity: SubsidyRun, kind: 'UPDATE', id, values: { commitmentId } },
  ];
}

const disburses = ({ after }: Change, { payable }: Paying): Consequence[] => [
  {
    entity: Disbursement,
    kind: 'CREATE',
    values: {
      commitmentId: after?.commitmentId,
      amount: payable,
      businessDate: after?.disbursedOn,
      voucherNumber: after?.voucherNumber,
    },
  },
];

govern<Paying>(SubsidyRun, {
  locks: accountsDrawnOn,
  facts: runFacts,
  rules: [ofCounty, wholeMonthPast, inOrder, notInFuture('committedOn', 'disbursedOn')],
  actions: { approve: [nothingChallenged], commit: [somethingToPay, paidAsSubsidy] },
  consequences: (change, facts) => {
    if (change.action === 'commit') return commits(change, facts);
    return change.action === 'disburse' ? disburses(change, facts) : [];
  },
});
