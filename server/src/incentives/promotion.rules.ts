import type { Change, Violation } from '../kernel/change/behaviour.ts';
import { eligibility, type Condition, type Measured } from './eligibility.rules.ts';

const CLAUSE = '二(四)3';

export interface PromotionFacts {
  /** The rank after the person's current one; null at the top. */
  next: { id: string; name: string } | null;
  /** Conditions of the rank applied for, with what the person has of each. */
  conditions: Condition[];
  measured: Measured;
  /** The person's other cases that are not yet decided. */
  openCases: number;
}

const refuse = (field: string, code: string, message: string): Violation[] => [
  { field, code, message, clause: CLAUSE },
];

/** One rank at a time. */
export function oneStepUp({ kind, action, after }: Change, { next }: PromotionFacts): Violation[] {
  if (kind !== 'CREATE' && action !== 'promote') return [];
  if (!next) return refuse('rankId', 'TOP_RANK', '此人已是最高职级，没有更高的职级可申报。');
  if (after?.rankId === next.id) return [];
  return refuse('rankId', 'NOT_NEXT_RANK', `职级逐级晋升，此人下一级为“${next.name}”，请改选。`);
}

export function oneCaseAtATime({ kind }: Change, { openCases }: PromotionFacts): Violation[] {
  if (kind !== 'CREATE' || openCases === 0) return [];
  return refuse('practitionerId', 'CASE_OPEN', '此人已有在办的职级晋升，请先办结或撤回。');
}

/** Every condition of the rank is met, when applied for and again when it is given; each that is not says why. */
export function conditionsMet({ kind, action }: Change, facts: PromotionFacts): Violation[] {
  if (kind !== 'CREATE' && action !== 'promote') return [];
  return eligibility(facts.measured, facts.conditions)
    .reasons.filter((reason) => !reason.met)
    .map(({ text, clause }) => ({
      field: 'rankId',
      code: 'CONDITION_UNMET',
      message: `不符合晋升条件：${text}。请待条件具备后再申报；记录有误的，先补正记录。`,
      clause,
    }));
}
