import type { EntityManager } from '@mikro-orm/postgresql';
import { govern, type Change, type RuleContext, type Values } from '../kernel/change/behaviour.ts';
import type { Day } from '../kernel/values/day.ts';
import { Office } from '../access/office.entity.ts';
import { codesOn } from './asking.ts';
import { countByArea, sumOf } from './counting.ts';
import { figuresOf, goalsOf, type Figure } from './figures.ts';
import type { DivisionBasis } from './kinds.ts';
import { ScorecardComment } from './scorecard-comment.entity.ts';
import { ScorecardLine } from './scorecard-line.entity.ts';
import { Scorecard } from './scorecard.entity.ts';
import {
  commentedInTime,
  countedByNow,
  countedWithinYear,
  fitsOffice,
  linesOf,
  staysAsLocked,
  type ScorecardFacts,
} from './scorecard.rules.ts';

/** What a card counts: its area and sector on its day. */
export interface CardSubject {
  divisionId: string;
  sector: string | null;
  countedOn: Day;
  basis: DivisionBasis;
}

/** The figures of a card's area and sector on its day; of a day that has not come, those of today. */
export async function figuresOfCard(em: EntityManager, card: CardSubject, today: Day): Promise<Figure[]> {
  const { divisionId, sector, basis } = card;
  const on = card.countedOn > today ? today : card.countedOn;
  const basisDay = basis === 'CURRENT' ? today : on;
  const question = { on, basisDay, sector, codes: await codesOn(em, divisionId, basisDay) };
  const counts = sumOf((await countByArea(em, question, 12)).values());
  return figuresOf(counts, await goalsOf(em, [divisionId], sector), on);
}

async function officeOf(em: EntityManager, id: unknown): Promise<ScorecardFacts['office']> {
  if (typeof id !== 'string') return null;
  const office = await em.findOne(Office, { id }, { disableIdentityMap: true });
  return office && { name: office.name, division: office.division.id, sector: office.sector };
}

async function linesKept(em: EntityManager, { kind, id }: Change): Promise<ScorecardFacts['lines']> {
  if (kind === 'CREATE') return new Map();
  const lines = await em.find(ScorecardLine, { scorecard: id }, { disableIdentityMap: true });
  return new Map(lines.map((line) => [line.indicator, { ...line }]));
}

const isWhole = (values: Values | null): boolean =>
  typeof values?.divisionId === 'string' && typeof values.countedOn === 'string';

async function factsOf(em: EntityManager, change: Change, { today }: RuleContext): Promise<ScorecardFacts> {
  const { after } = change;
  return {
    office: await officeOf(em, after?.officeId),
    figures: isWhole(after)
      ? await figuresOfCard(em, { sector: null, basis: 'AS_OF', ...after } as unknown as CardSubject, today)
      : [],
    lines: await linesKept(em, change),
  };
}

govern<ScorecardFacts>(Scorecard, {
  facts: factsOf,
  rules: [fitsOffice, countedWithinYear, staysAsLocked],
  actions: { lock: [countedByNow] },
  consequences: (change, facts) => linesOf(ScorecardLine, change, facts),
});

govern<{ state: 'DRAFT' | 'LOCKED' | 'SIGNED' | null }>(ScorecardComment, {
  facts: async (em, { after }) => {
    const id = after?.scorecardId;
    const card =
      typeof id === 'string' ? await em.findOne(Scorecard, { id }, { disableIdentityMap: true }) : null;
    return { state: (card?.state ?? null) as 'DRAFT' | 'LOCKED' | 'SIGNED' | null };
  },
  rules: [commentedInTime],
});
