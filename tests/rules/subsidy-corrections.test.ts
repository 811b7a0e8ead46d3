import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../server/src/kernel/values/day.ts';
import { correctionsOf, type MonthAmount } from '../../server/src/subsidies/corrections.rules.ts';
import { entitlementOf, type Entitlement } from '../../server/src/subsidies/entitlement.rules.ts';
import type { Dated, SubsidyFacts } from '../../server/src/subsidies/facts.rules.ts';
import {
  LEVEL_RULES,
  PRORATIONS,
  TITLE_RULES,
  type SubsidyParameters,
} from '../../server/src/subsidies/subsidy-parameters.rules.ts';

describe('what is still to be paid or taken back (二(四)1)', () => {
  const line = (month: string, amount: number): MonthAmount => ({ month, amount });

  it.each([
    ['nothing issued yet', [], [line('2024-01', 6000)], [line('2024-01', 6000)]],
    ['nothing owed, nothing issued', [], [line('2024-01', 0)], []],
    ['as owed', [line('2024-01', 6000)], [line('2024-01', 6000)], []],
    ['a level raised later', [line('2024-01', 6000)], [line('2024-01', 12000)], [line('2024-01', 6000)]],
    ['left earlier', [line('2024-01', 6000)], [line('2024-01', 2903)], [line('2024-01', -3097)]],
    ['never entitled', [line('2024-01', 6000)], [line('2024-01', 0)], [line('2024-01', -6000)]],
    ['a month no longer owed', [line('2024-01', 6000)], [], [line('2024-01', -6000)]],
    ['corrected before', [line('2024-01', 6000), line('2024-01', -3097)], [line('2024-01', 2903)], []],
    [
      'corrected before, and back again',
      [line('2024-01', 6000), line('2024-01', -3097)],
      [line('2024-01', 6000)],
      [line('2024-01', 3097)],
    ],
    [
      'months in order, each by itself',
      [line('2024-02', 6000), line('2023-12', 6000)],
      [line('2024-02', 12000), line('2024-01', 6000), line('2023-12', 0)],
      [line('2023-12', -6000), line('2024-01', 6000), line('2024-02', 6000)],
    ],
  ])('%s', (_what, issued, entitled, expected) => {
    const corrections = correctionsOf(issued, entitled);
    expect(corrections).toEqual(expected);
    expect(correctionsOf([...issued, ...corrections], entitled)).toEqual([]);
  });
});

const counties = ['350402', '350423', '350481'];
const months = ['2024-01', '2024-02', '2024-03', '2024-04', '2024-05'];

/** A change of the record, some of them of time long past; changes of different facts may come in any order. */
type Fact = keyof Omit<SubsidyFacts, 'unpaidInsurance'>;
interface Addition {
  kind: Fact;
  value: Dated;
  /** A day on which it turns out to have ended. */
  endsOn: Day | null;
  /** Whether it turns out never to have been. */
  withdrawn: boolean;
}
type Change = { of: number } & ({ endsOn: Day } | { withdrawn: true } | { added: true });

const day = fc.integer({ min: -20, max: 170 }).map((n) => addDays('2024-01-01', n));
const level = fc.constantFrom('ASSISTANT', 'MID', 'SENIOR');
const period = fc.record({ since: day, until: fc.option(day, { freq: 2 }) });
const employer = fc.constantFrom('COMMUNITY', 'COMMUNITY', 'COMMUNITY', 'OTHER', 'PUBLIC_INSTITUTION');
const specific: Record<Fact, fc.Arbitrary<object>> = {
  appointments: fc.record({
    county: fc.constantFrom(...counties),
    inCommunity: fc.constantFrom(true, true, true, false),
    postLevel: level,
    employer,
  }),
  certificates: fc.record({ level }),
  registrations: fc.constant({}),
  titles: fc.record({ monthly: fc.constantFrom(3000, 6000, 8000, 20000) }),
  allowances: fc.record({ fundedLocally: fc.constantFrom(true, true, false) }),
};
const addition = (kind: Fact): fc.Arbitrary<Addition> =>
  fc
    .tuple(period, specific[kind], fc.option(day), fc.constantFrom(false, false, false, true))
    .map(([dated, more, endsOn, withdrawn]) => ({ kind, value: { ...dated, ...more }, endsOn, withdrawn }));

/** Most of what a person needs, so that something is paid more often than not. */
const additions = fc
  .tuple(
    fc.array(addition('appointments'), { minLength: 1, maxLength: 4 }),
    fc.array(addition('certificates'), { minLength: 1, maxLength: 3 }),
    fc.array(addition('registrations'), { minLength: 1, maxLength: 2 }),
    fc.array(addition('allowances'), { minLength: 1, maxLength: 2 }),
    fc.array(addition('titles'), { maxLength: 1 }),
  )
  .map((kinds) => kinds.flat());

const parameters: fc.Arbitrary<SubsidyParameters> = fc.record({
  monthly: fc.constantFrom(
    { ASSISTANT: 6000, MID: 12000, SENIOR: 18000 },
    { ASSISTANT: 7700, MID: 7700, SENIOR: 10100 },
  ),
  proration: fc.constantFrom(...PRORATIONS),
  title: fc.constantFrom(...TITLE_RULES),
  level: fc.constantFrom(...LEVEL_RULES),
  registration: fc.record({ required: fc.boolean(), graceDays: fc.constantFrom(0, 1, 30) }),
});

const earlier = (a: Day | null, b: Day | null): Day | null => (a === null || (b !== null && b < a) ? b : a);

/** The facts after some changes, in the order in which they were made known. */
function factsAfter(all: readonly Addition[], changes: readonly Change[]): SubsidyFacts {
  const facts: Record<Fact, Dated[]> = {
    appointments: [],
    certificates: [],
    registrations: [],
    titles: [],
    allowances: [],
  };
  for (const { of } of changes.filter((c) => 'added' in c)) {
    const known = changes.filter((c) => c.of === of);
    if (known.some((c) => 'withdrawn' in c)) continue;
    const until = known.reduce(
      (end, c) => ('endsOn' in c ? earlier(end, c.endsOn) : end),
      all[of]!.value.until,
    );
    facts[all[of]!.kind].push({ ...all[of]!.value, until });
  }
  return { ...facts, unpaidInsurance: [] } as unknown as SubsidyFacts;
}

const changesOf = (all: readonly Addition[]): Change[] =>
  all.flatMap(({ endsOn, withdrawn }, of): Change[] => [
    { of, added: true },
    ...(endsOn === null ? [] : [{ of, endsOn }]),
    ...(withdrawn ? [{ of, withdrawn: true as const }] : []),
  ]);

/** A person, and the same changes in two orders, some followed by a run. */
const history = additions.chain((all) => {
  const inOrder = changesOf(all);
  return fc.record({
    all: fc.constant(all),
    inOrder: fc.constant(inOrder),
    shuffled: fc.shuffledSubarray(inOrder, { minLength: inOrder.length }),
    runs: fc.array(fc.boolean(), { minLength: inOrder.length, maxLength: inOrder.length }),
    parameters,
  });
});

const owed = (facts: SubsidyFacts, county: string, using: SubsidyParameters): MonthAmount[] =>
  months.map((month) => ({ month, amount: entitlementOf(facts, month, county, using).amount }));
const sums = (lines: readonly MonthAmount[]): MonthAmount[] =>
  months.map((month) => ({
    month,
    amount: lines.reduce((sum, l) => (l.month === month ? sum + l.amount : sum), 0),
  }));

describe('recomputation (二(四)1)', () => {
  it('ends where one computation of the final facts does, whatever became known when', () => {
    fc.assert(
      fc.property(history, fc.constantFrom(...counties), (h, county) => {
        const lines: MonthAmount[] = [];
        const run = (facts: SubsidyFacts): unknown =>
          lines.push(...correctionsOf(lines, owed(facts, county, h.parameters)));
        for (const [i, ran] of h.runs.entries()) if (ran) run(factsAfter(h.all, h.shuffled.slice(0, i + 1)));
        run(factsAfter(h.all, h.shuffled));
        expect(sums(lines)).toEqual(owed(factsAfter(h.all, h.inOrder), county, h.parameters));
        expect(run(factsAfter(h.all, h.inOrder))).toBe(lines.length);
      }),
      { numRuns: 400 },
    );
  });

  it('gives no line of nothing, and after its lines nothing more', () => {
    const amounts = fc.array(fc.record({ month: fc.constantFrom(...months), amount: fc.integer() }));
    fc.assert(
      fc.property(amounts, amounts, (issued, entitled) => {
        const corrections = correctionsOf(issued, entitled);
        expect(corrections.every((c) => c.amount !== 0)).toBe(true);
        expect(correctionsOf([...issued, ...corrections], entitled)).toEqual([]);
      }),
    );
  });
});

describe('several counties (二(四)1(c))', () => {
  const world = history.map((h) => ({ facts: factsAfter(h.all, h.shuffled), parameters: h.parameters }));
  const month = fc.constantFrom(...months);
  const byCounty = (facts: SubsidyFacts, of: string, using: SubsidyParameters): Entitlement[] =>
    counties.map((county) => entitlementOf(facts, of, county, using));

  it.each(PRORATIONS)('never pay more than one month together, %s', (proration) => {
    fc.assert(
      fc.property(world, month, ({ facts, parameters: usual }, of) => {
        const using = { ...usual, proration };
        const paid = byCounty(facts, of, using);
        const highest = Math.max(0, ...paid.map((e) => (e.level === null ? 0 : using.monthly[e.level])));
        expect(paid.reduce((sum, e) => sum + e.amount, 0)).toBeLessThanOrEqual(highest);
        if (proration !== 'DAYS') expect(paid.filter((e) => e.amount > 0).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 400 },
    );
  });

  it('share out a month to the fen between them when somebody moves from one to the next', () => {
    const cut = fc.integer({ min: 0, max: 31 });
    fc.assert(
      fc.property(cut, cut, month, level, parameters, (a, b, of, postLevel, using) => {
        const [first, second] = [a, b].toSorted((x, y) => x - y).map((n) => addDays(`${of}-01`, n));
        const post = { inCommunity: true, postLevel, employer: 'COMMUNITY' as const };
        const [one, two, three] = counties as [string, string, string];
        const always = { since: '2020-01-01', until: null };
        const facts: SubsidyFacts = {
          appointments: [
            { ...post, county: one, since: '2020-01-01', until: first! },
            { ...post, county: two, since: first!, until: second! },
            { ...post, county: three, since: second!, until: null },
          ],
          certificates: [{ ...always, level: postLevel }],
          registrations: [always],
          titles: [],
          allowances: [{ ...always, fundedLocally: true }],
          unpaidInsurance: [],
        };
        const amounts = byCounty(facts, of, using).map((e) => e.amount);
        expect(amounts.reduce((sum, n) => sum + n)).toBe(using.monthly[postLevel]);
      }),
    );
  });

  it('count each day that qualifies once, and tell why where nothing is owed', () => {
    const holds = (all: readonly Dated[], on: Day): boolean =>
      all.some((d) => d.since <= on && (d.until === null || on < d.until));
    const qualifies = (f: SubsidyFacts, on: Day): boolean =>
      holds(
        f.appointments.filter((a) => a.inCommunity && a.employer === 'COMMUNITY'),
        on,
      ) &&
      !holds(
        f.appointments.filter((a) => a.employer === 'PUBLIC_INSTITUTION'),
        on,
      ) &&
      holds(
        f.allowances.filter((a) => a.fundedLocally),
        on,
      ) &&
      holds(f.certificates, on) &&
      holds(f.registrations, on) &&
      !holds(f.titles, on);
    const strict = { title: 'NONE', registration: { required: true, graceDays: 0 } } as const;
    fc.assert(
      fc.property(world, month, ({ facts, parameters: usual }, of) => {
        const entitlements = byCounty(facts, of, { ...usual, ...strict });
        const all = Array.from({ length: 31 }, (_, i) => addDays(`${of}-01`, i)).filter((d) =>
          d.startsWith(of),
        );
        expect(entitlements.reduce((sum, e) => sum + e.days, 0)).toBe(
          all.filter((d) => qualifies(facts, d)).length,
        );
        for (const { amount, conditions } of entitlements)
          expect(conditions.every((c) => c.met)).toBe(amount > 0);
      }),
      { numRuns: 400 },
    );
  });
});
