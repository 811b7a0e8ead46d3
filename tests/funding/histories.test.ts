import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { ledgerChecks } from '../../server/src/funding/verification.ts';
import { useApi } from '../support/api.ts';
import * as funds from '../support/funds.ts';
import { enact, enacted, type Office } from '../support/funds.ts';
import { LedgerModel, type Act, type Stage } from '../support/ledger-model.ts';
import { patience, scaled } from '../support/scale.ts';

const api = useApi({}, funds.staffed);
let office: Office;
let programmeId: string;
beforeAll(async () => {
  office = await funds.officeOf(api);
  programmeId = await enacted(office, funds.programme());
});

const amount = fc.integer({ min: 1, max: 100 });
const plenty = fc.integer({ min: 50, max: 400 });
/** Which of the acts at hand is drawn on or taken back; turned round by their number. */
const which = fc.nat(50);
const history = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('APPROPRIATION' as const), amount: plenty }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('ALLOCATION' as const), amount }) },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('COMMITMENT' as const), amount, which }) },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('DISBURSEMENT' as const), amount, which }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('REVERSAL' as const), amount, which }) },
  ),
  { minLength: 12, maxLength: 30 },
);

/** What may be said against an act of the model's. */
const BEYOND = ['EXCEEDS_STAGE', 'EXCEEDS_ACT'];
let serial = 0;

/** The operation that carries out an act of the model. */
function operationOf(act: Act, sourceId: string): object {
  if (act.kind === 'APPROPRIATION') return funds.appropriation(sourceId, act.amount);
  if (act.kind === 'ALLOCATION') return funds.allocation(sourceId, programmeId, act.amount);
  if (act.kind === 'COMMITMENT') return funds.commitment(act.on!.id, act.amount);
  if (act.kind === 'DISBURSEMENT') return funds.disbursement(act.on!.id, act.amount);
  const field = `${act.on!.stage.toLowerCase()}Id`;
  return funds.reversal(act.on!.stage, { [field]: act.on!.id }, act.amount);
}

interface Booked {
  amount: number;
  from: { id: string; stage: string };
  to: { id: string; stage: string };
}

const entriesOf = async (sourceId: string): Promise<Booked[]> =>
  (
    await office.maker.get(
      `{ ledgerTransfers(filter: { from: { sourceId: { eq: "${sourceId}" } } }, sorting: [{ field: entryNumber, direction: ASC }], paging: { limit: 100 }) {
        nodes { amount from { id stage } to { id stage } } } }`,
    )
  ).ledgerTransfers.nodes;

const ORDER: Stage[] = ['DISBURSED', 'COMMITTED', 'ALLOCATED', 'APPROPRIATED'];

/** What has come as far as each stage, from the last to the first: each includes what went on from it. */
function reached(balances: Map<string, { stage: string; balance: number }>): number[] {
  const at = (stage: string): number =>
    [...balances.values()].filter((a) => a.stage === stage).reduce((sum, a) => sum + a.balance, 0);
  return ORDER.map((_, i) => ORDER.slice(0, i + 1).reduce((sum, stage) => sum + at(stage), 0));
}

/** Replays the entries one by one; what must hold holds after each of them. */
function replay(entries: Booked[]): number[] {
  const balances = new Map<string, { stage: string; balance: number }>();
  const move = ({ id, stage }: Booked['from'], by: number): void =>
    void balances.set(id, { stage, balance: (balances.get(id)?.balance ?? 0) + by });
  for (const { amount, from, to } of entries) {
    move(from, -amount);
    move(to, amount);
    const all = [...balances.values()];
    expect(
      all.reduce((sum, a) => sum + a.balance, 0),
      'debits = credits',
    ).toBe(0);
    for (const { stage, balance } of all)
      if (stage !== 'ORIGIN') expect(balance, stage).toBeGreaterThanOrEqual(0);
    const stages = reached(balances);
    expect(stages, 'disbursed <= committed <= allocated <= appropriated').toEqual(
      stages.toSorted((a, b) => a - b),
    );
  }
  return reached(balances);
}

test(
  `${scaled(200)} random histories: what the model allows is booked, what it forbids is refused, and no stage is ever exceeded`,
  { timeout: patience(1_200_000) },
  async () => {
    let [booked, refused] = [0, 0];
    await fc.assert(
      fc.asyncProperty(history, async (wishes) => {
        const model = new LedgerModel();
        const sourceId = await enacted(office, funds.source('BUDGET', { name: `来源 ${++serial}` }));
        for (const wish of wishes) {
          const act = model.actOf(wish);
          if (!act) continue;
          const made = await enact(office, operationOf(act, sourceId));
          const allowed = model.allows(act);
          const refusals = made.errors.map(({ code }) => code);
          expect([act, refusals.filter((code) => !BEYOND.includes(code))]).toEqual([act, []]);
          expect([act, refusals.length === 0, made.state === 'APPLIED']).toEqual([act, allowed, allowed]);
          if (allowed) model.apply(act, made.recordId!);
          if (allowed) booked++;
          else refused++;
        }
        expect(replay(await entriesOf(sourceId))).toEqual(model.reached());
      }),
      { numRuns: scaled(200) },
    );
    for (const { name, sql } of ledgerChecks())
      expect([name, await api.orm.em.execute(sql)]).toEqual([name, []]);
    console.log(`histories of the ledger: ${booked} acts booked, ${refused} refused as the model says`);
    expect(Math.min(booked, refused)).toBeGreaterThan(scaled(200));
  },
);
