import type { EntityManager } from '@mikro-orm/postgresql';
import { govern, type Change, type Consequence } from '../kernel/change/behaviour.ts';
import { notInFuture } from '../kernel/change/day.rules.ts';
import { standing } from '../kernel/change/standing.ts';
import { rankOfLevel, type Condition, type Measured, type RankMeasure } from './eligibility.rules.ts';
import { RankPromotion } from './promotion.entity.ts';
import { conditionsMet, oneCaseAtATime, oneStepUp, type PromotionFacts } from './promotion.rules.ts';
import { RankCondition } from './rank-condition.entity.ts';
import { RankHolding } from './rank-holding.entity.ts';

const undecided = ['APPLIED', 'REVIEWED'];
const isStored = (id: unknown): boolean => typeof id === 'string' && /^\d{1,18}$/.test(id);

async function nextRank(em: EntityManager, person: unknown): Promise<PromotionFacts['next']> {
  const sql = 'select r.id::text, r.name from rank r where r.id = next_rank(?)';
  const rows = (await em.execute(sql, [isStored(person) ? person : null])) as { id: string; name: string }[];
  return rows[0] ?? null;
}

async function conditionsOf(em: EntityManager, change: Change): Promise<Condition[]> {
  const records = await standing(em, change, RankCondition, { rankId: change.after?.rankId });
  return records.map(({ measure, least, level, years, clause }) => ({
    measure: measure as RankMeasure,
    least: measure === 'CERTIFICATE' ? rankOfLevel(level) : Number(least),
    years: years as number | null,
    clause: String(clause),
  }));
}

/** By the same functions as the list of who may rise: see `objects.ts`. */
async function measuredFor(em: EntityManager, person: unknown, conditions: Condition[]): Promise<Measured> {
  const measured: (number | null)[] = [];
  for (const { measure, years } of conditions) {
    const sql = 'select rank_measure(?, ?, ?) as has';
    const rows = (await em.execute(sql, [isStored(person) ? person : null, measure, years])) as {
      has: string | null;
    }[];
    const has = rows[0]?.has ?? null;
    measured.push(has === null ? null : Number(has));
  }
  return measured;
}

async function openCases(em: EntityManager, change: Change): Promise<number> {
  const others = await standing(em, change, RankPromotion, { practitionerId: change.after?.practitionerId });
  return others.filter((o) => undecided.includes(String(o.state))).length;
}

govern<PromotionFacts>(RankPromotion, {
  facts: async (em, change) => {
    const person = change.after?.practitionerId;
    const conditions = await conditionsOf(em, change);
    return {
      next: await nextRank(em, person),
      conditions,
      measured: await measuredFor(em, person, conditions),
      openCases: await openCases(em, change),
    };
  },
  rules: [oneStepUp, oneCaseAtATime, conditionsMet, notInFuture('promotedOn')],
  consequences: ({ action, id, after }): Consequence[] =>
    action === 'promote'
      ? [
          {
            entity: RankHolding,
            kind: 'CREATE',
            values: {
              practitionerId: after?.practitionerId,
              rankId: after?.rankId,
              since: after?.promotedOn,
              promotionId: id,
            },
          },
        ]
      : [],
});
