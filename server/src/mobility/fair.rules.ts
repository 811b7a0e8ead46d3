import type { Change, RuleContext, Violation } from '../kernel/change/behaviour.ts';
import type { Day } from '../kernel/values/day.ts';
import type { FairStates } from './kinds.ts';

const clause = '二(四)3';

export interface BoothFacts {
  fair: { name: string; state: keyof typeof FairStates.values; heldOn: Day; boothCapacity: number } | null;
  /** The fair's other booths. */
  others: number;
}

export function fairTakesBooths({ kind }: Change, { fair, others }: BoothFacts): Violation[] {
  if (kind !== 'CREATE' || !fair) return [];
  if (fair.state === 'CANCELLED')
    return [
      { field: 'fairId', code: 'FAIR_CANCELLED', message: `招聘会“${fair.name}”已取消，请改选。`, clause },
    ];
  if (others < fair.boothCapacity) return [];
  const message = `招聘会“${fair.name}”共 ${fair.boothCapacity} 个展位，已分配完，请增加展位数后再登记。`;
  return [{ field: 'fairId', code: 'FAIR_FULL', message, clause }];
}

const outcomes = ['resumes', 'intentions', 'hired'] as const;

/** Outcomes are told after the fair. */
export function outcomeAfterFair(
  { changed, after }: Change,
  { fair }: BoothFacts,
  { today }: RuleContext,
): Violation[] {
  const told = outcomes.find((field) => changed.has(field) && typeof after?.[field] === 'number');
  if (!told || !fair || fair.heldOn <= today) return [];
  const message = `招聘会 ${fair.heldOn} 举办，此前不能登记成效，请届时再填。`;
  return [{ field: told, code: 'FAIR_NOT_HELD', message, clause }];
}

/** Nobody is hired without an intention, and none comes about without a résumé. */
export function outcomesFunnel({ after }: Change): Violation[] {
  const [resumes, intentions, hired] = outcomes.map((f) => after?.[f]);
  const exceeds = (less: unknown, more: unknown): boolean =>
    typeof less === 'number' && less > (typeof more === 'number' ? more : 0);
  const refuse = (field: string, message: string): Violation[] => [
    { field, code: 'OUTCOME_FUNNEL', message, clause },
  ];
  if (exceeds(intentions, resumes))
    return refuse('intentions', '「达成意向」不能多于「收到简历」，请核对两个数。');
  return exceeds(hired, intentions)
    ? refuse('hired', '「实际聘用」不能多于「达成意向」，请核对两个数。')
    : [];
}

/** A fair is reported on from its day. */
export function fairHasCome({ after }: Change, _facts: unknown, { today }: RuleContext): Violation[] {
  const heldOn = after?.heldOn as Day;
  if (heldOn <= today) return [];
  return [{ field: '', code: 'FAIR_NOT_HELD', message: `招聘会 ${heldOn} 举办，请举办后再登记。`, clause }];
}
