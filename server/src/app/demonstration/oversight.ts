import type { EntityManager } from '@mikro-orm/postgresql';
import { Office } from '../../access/office.entity.ts';
import type { RuleContext, Values } from '../../kernel/change/behaviour.ts';
import { countByArea, sumOf } from '../../oversight/counting.ts';
import { DevelopmentTarget } from '../../oversight/development-target.entity.ts';
import { figuresOf, goalsOf } from '../../oversight/figures.ts';
import type { Indicator } from '../../oversight/kinds.ts';
import { ScorecardComment } from '../../oversight/scorecard-comment.entity.ts';
import { ScorecardLine } from '../../oversight/scorecard-line.entity.ts';
import { Scorecard } from '../../oversight/scorecard.entity.ts';
import { CITY, counties } from './places.ts';
import { saveAll, type Saved } from './saving.ts';

const clause = '演示分解〔2026〕1号（虚构）';
/** What the city divides up for the year, beyond the policy's own years. */
const cityGoals: readonly [Indicator, number][] = [
  ['PROFESSIONALS', 1000],
  ['MID_AND_ABOVE', 260],
  ['SENIOR', 30],
  ['URBAN_COVERAGE', 100],
  ['ORGANIZATIONS', 60],
];

/** A county's share: the whole where it is a share itself. */
const shareOf = (indicator: Indicator, value: number): number =>
  indicator === 'URBAN_COVERAGE' ? value : Math.ceil(value / counties.length);

const plannedTargets = (year: number): Values[] =>
  cityGoals.flatMap(([indicator, value]) => [
    { indicator, year, divisionId: CITY, value, clause },
    ...counties.map(({ code }) => ({
      ...{ indicator, year, divisionId: code, value: shareOf(indicator, value), clause },
    })),
  ]);

const states = ['SIGNED', 'SIGNED', 'LOCKED', 'DRAFT'];
const ratings = ['EXCELLENT', 'GOOD', 'ORDINARY'];

const cardOf = (office: Office, year: number, i: number): Values => {
  const state = states[i % states.length]!;
  const signed = { rating: ratings[i % ratings.length], verdict: '演示：完成年度任务', signer: '林组织' };
  return {
    ...{ year, divisionId: office.division.id, officeId: office.id, state },
    ...{ countedOn: `${year}-12-31`, basis: 'AS_OF' },
    ...(state === 'SIGNED' ? signed : {}),
  };
};

/** Targets of this year, and last year's scorecards of the counties' organization departments. */
export async function saveOversight(em: EntityManager, context: RuleContext): Promise<void> {
  const year = Number(context.today.slice(0, 4));
  await saveAll(em, DevelopmentTarget, plannedTargets(year), context);
  const offices = await em.find(Office, { name: { $like: '%委组织部' } }, { orderBy: { id: 'asc' } });
  const cards = await saveAll(
    em,
    Scorecard,
    offices.map((office, i) => cardOf(office, year - 1, i)),
    context,
  );
  await saveAll(em, ScorecardLine, await linesOfCards(em, cards, `${year - 1}-12-31`), context);
  const comments = cards.slice(0, 6).map(({ id, officeId }) => ({
    ...{ scorecardId: id, officeId, text: '演示：数据与本县台账一致，无异议' },
  }));
  await saveAll(em, ScorecardComment, comments, context);
}

/**
 * Of tables filled in the same transaction there are no statistics, and a join row by row, which the planner would
 * choose for few rows, takes minutes for hundreds of thousands.
 */
async function plannedForMany<T>(em: EntityManager, work: () => Promise<T>): Promise<T> {
  await em.execute(`set local work_mem = '256MB'`);
  await em.execute('set local enable_nestloop = off');
  const result = await work();
  await em.execute('set local enable_nestloop to default');
  await em.execute('set local work_mem to default');
  return result;
}

/** Every county's lines from one count of the city. */
async function linesOfCards(em: EntityManager, cards: Saved[], on: string): Promise<Values[]> {
  const counts = await plannedForMany(em, () =>
    countByArea(em, { on, basisDay: on, codes: [CITY], sector: null }, 6),
  );
  const goals = await goalsOf(em, [CITY, ...counties.map((c) => c.code)], null);
  return cards.flatMap(({ id, divisionId }) => {
    const toReach = goals.filter((g) => g.division === divisionId);
    const own = divisionId === CITY ? sumOf(counts.values()) : counts.get(String(divisionId));
    return figuresOf(own ?? sumOf([]), toReach, on).map(({ unitLabel: _unit, ...figure }, position) => ({
      ...{ ...figure, position, scorecardId: id },
    }));
  });
}
