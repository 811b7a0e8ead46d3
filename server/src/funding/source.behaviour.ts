import type { EntityManager } from '@mikro-orm/postgresql';
import { govern, type Change, type Consequence, type RuleContext } from '../kernel/change/behaviour.ts';
import { notInFuture } from '../kernel/change/day.rules.ts';
import { standingRecord } from '../kernel/change/standing.ts';
import { referencesOf } from '../vocabulary/references.ts';
import { divisionsInForce, type References } from '../vocabulary/references.rules.ts';
import { accountLocks, accountsOf, newAccountIds, type Holder } from './accounts.ts';
import { atYearsEnd, carriesIntoNextYear, lapses, remaining, type ClosingFacts } from './closing.rules.ts';
import { FundingProgramme } from './funding-programme.entity.ts';
import { FundingSource } from './funding-source.entity.ts';
import type { AccountStage, FundKind } from './kinds.ts';
import { books, opens } from './posting.ts';

govern<References>(FundingSource, { facts: referencesOf, rules: [divisionsInForce] });
govern<References>(FundingProgramme, { facts: referencesOf, rules: [divisionsInForce] });

const OWN: AccountStage[] = ['ORIGIN', 'APPROPRIATED', 'LAPSED'];

/** A source begins with the accounts that money comes from, waits in, and lapses to. */
govern<string[]>(FundingSource, {
  facts: (em, { kind }) => newAccountIds(em, kind === 'CREATE' ? OWN.length : 0),
  consequences: ({ kind, id, after }, fresh) =>
    kind === 'CREATE'
      ? OWN.map((stage, i) =>
          opens({
            id: fresh[i]!,
            stage,
            fundKind: after!.kind as FundKind,
            sourceId: id,
            divisionId: String(after!.divisionId),
          }),
        )
      : [],
});

interface Closing extends ClosingFacts {
  /** The account that the rest goes to: of the next year's source, or where it lapses to. */
  intoId: string | null;
}

async function closingFacts(em: EntityManager, change: Change, context: RuleContext): Promise<Closing> {
  if (change.action !== 'close') return { next: null, accounts: [], intoId: null };
  const nextId = change.after?.carriesIntoId;
  const lapsing = lapses(change.after?.kind, context);
  const own = await accountsOf(em, [{ uncommittedOf: change.id }]);
  const others = nextId && !lapsing ? await accountsOf(em, [{ source: String(nextId) }]) : [];
  const into = lapsing
    ? own.find((a) => a.stage === 'LAPSED')
    : others.find((a) => a.stage === 'APPROPRIATED');
  return {
    next: await standingRecord(em, change, FundingSource, nextId),
    accounts: own,
    intoId: into?.id ?? null,
  };
}

/** Each account's rest is booked by itself; what it had given before makes the act's name. */
function closingEntries({ action, after }: Change, facts: Closing, context: RuleContext): Consequence[] {
  if (action !== 'close' || !facts.intoId) return [];
  const lapsing = lapses(after?.kind, context);
  return remaining(facts.accounts).map((account) =>
    books({
      key: `close/${account.id}/${account.debited}`,
      reason: lapsing ? 'LAPSE' : 'CARRY_OVER',
      fromId: account.id,
      toId: facts.intoId!,
      fundKind: account.fundKind,
      amount: account.balance,
      businessDate: String(after?.closedOn),
      divisionId: account.divisionId,
    }),
  );
}

const closed = ({ id, after }: Change): Holder[] => [
  { uncommittedOf: id },
  { source: String(after?.carriesIntoId ?? '') },
];

govern<Closing>(FundingSource, {
  facts: closingFacts,
  locks: (_em, changes) => accountLocks(changes.filter((c) => c.action === 'close').flatMap(closed)),
  actions: { close: [atYearsEnd, carriesIntoNextYear, notInFuture('closedOn')] },
  consequences: closingEntries,
});
