import type { Change, Violation } from '../kernel/change/behaviour.ts';

const clause = 'N 个人信息保护法 13';

/** Nobody's story is told without their consent, given before it is told. */
export function consentGiven({ after }: Change): Violation[] {
  const { consentBy, consentOn, publishedOn } = after ?? {};
  if (!consentBy || typeof consentOn !== 'string') {
    const message = '尚未登记当事人的同意，请先填写「同意人」和「同意日期」，再发布。';
    return [{ field: '', code: 'NO_CONSENT', message, clause }];
  }
  if (typeof publishedOn !== 'string' || consentOn <= publishedOn) return [];
  const message = `「发布日期」${publishedOn} 早于当事人同意的日期 ${consentOn}，请改正。`;
  return [{ field: 'publishedOn', code: 'BEFORE_CONSENT', message, clause }];
}

/** A consent is not taken out from under a story that is being told: the story comes down first. */
export function consentKept({ kind, before, after, changed }: Change): Violation[] {
  if (kind !== 'UPDATE' || before?.state !== 'PUBLISHED') return [];
  if (!(changed.has('consentBy') || changed.has('consentOn')) || (after?.consentBy && after.consentOn))
    return [];
  const message = '案例仍在发布，请先「撤下」案例，再清除当事人的同意。';
  return [{ field: 'consentOn', code: 'STILL_PUBLISHED', message, clause }];
}
