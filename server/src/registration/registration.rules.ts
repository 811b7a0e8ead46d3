import type { Change, Consequence, RuleContext, Values, Violation } from '../kernel/change/behaviour.ts';
import { addMonths, type Day } from '../kernel/values/day.ts';
import { lastDay, number, type Period } from './period.rules.ts';

export interface RegistrationFacts {
  certificate: { practitionerId: string } | null;
  /** Other periods of the same certificate. */
  others: Period[];
  /** Of the cancellation; null when there is none or it is unknown. */
  ground: { title: string; clause: string; since: Day | null; until: Day | null } | null;
  holderName: string;
}

/** The end of the period, where it was not typed: three years on. */
export function deriveValidUntil({ after, changed }: Change, context: RuleContext): Values {
  if (!changed.has('validFrom') || changed.has('validUntil') || typeof after?.validFrom !== 'string')
    return {};
  return {
    validUntil: lastDay(String(after.kind), after.validFrom, number(context, 'registration.valid.months')),
  };
}

export function periodInOrder({ after, changed }: Change): Violation[] {
  const [from, until] = [after?.validFrom, after?.validUntil] as (Day | null | undefined)[];
  if (!(changed.has('validFrom') || changed.has('validUntil')) || !from || (until && from <= until))
    return [];
  const message = `「有效期至」${until ?? '（空）'} 不能早于「有效期自」${from}，请核对两个日期。`;
  return [{ field: 'validUntil', code: 'ENDS_BEFORE_START', message, clause: 'N 登记办法' }];
}

export function ofTheHolder({ after, changed }: Change, { certificate }: RegistrationFacts): Violation[] {
  if (!changed.has('certificateId') || !certificate) return [];
  if (certificate.practitionerId === after?.practitionerId) return [];
  const message = '「证书」不是这位持证人的，请改选。';
  return [{ field: 'certificateId', code: 'NOT_THEIR_CERTIFICATE', message, clause: '二(三)3' }];
}

/** One certificate is registered once at a time; a cancelled period leaves its days free. */
export function notRegisteredTwice({ after, changed }: Change, { others }: RegistrationFacts): Violation[] {
  const [from, until] = [after?.validFrom, after?.validUntil] as (Day | null | undefined)[];
  if (!(changed.has('validFrom') || changed.has('validUntil')) || !from || !until) return [];
  const twin = others.find((o) => o.state === 'VALID' && o.validFrom <= until && from <= o.validUntil);
  if (!twin) return [];
  const message = `这本证书在 ${twin.validFrom} 至 ${twin.validUntil} 已有登记，两段有效期不能重叠，请改正日期。`;
  return [{ field: 'validFrom', code: 'REGISTERED_TWICE', message, clause: 'N 登记办法' }];
}

/** A cancellation names a ground that applies on its day. */
export function groundApplies({ after }: Change, { ground }: RegistrationFacts): Violation[] {
  const day = after?.cancelledOn as Day;
  if (ground && (ground.since ?? '') <= day && (ground.until === null || day < ground.until)) return [];
  const message = `所选「注销事由」在 ${day} 不适用，请改选现行的事由。`;
  return [{ field: 'groundId', code: 'GROUND_NOT_IN_FORCE', message, clause: '二(三)3' }];
}

/** The first day on which a cancelled registration may be had anew; null where the ground bars nothing. */
export const barredUntil = (cancelledOn: Day | null, barMonths: number): Day | null =>
  cancelledOn && barMonths > 0 ? addMonths(cancelledOn, barMonths) : null;

/** The first character of a name, the others hidden: enough to recognize somebody one knows. */
export const maskedName = (name: string): string => {
  const [first = '', ...rest] = [...name];
  return first + '*'.repeat(Math.max(rest.length, 1));
};

/** A cancellation is announced; what is announced names nobody in full. */
export function announcement(
  entity: Consequence['entity'],
  { action, id, after }: Change,
  { ground, holderName }: RegistrationFacts,
  { today }: RuleContext,
): Consequence[] {
  if (action !== 'cancel') return [];
  const name = maskedName(holderName);
  const values = {
    title: `注销登记公告：${name}（${String(after?.number)}）`,
    kind: 'CANCELLATION',
    registrationId: id,
    publishedOn: today,
    content: `${name}的社会工作者职业水平证书登记（登记号 ${String(after?.number)}）已于 ${String(after?.cancelledOn)} 注销。事由：${ground?.title ?? ''}。依据：${ground?.clause ?? ''}。`,
  };
  return [{ entity, kind: 'CREATE', values }];
}
