import type { Change, RuleContext, Violation } from '../kernel/change/behaviour.ts';
import type { Day } from '../kernel/values/day.ts';
import { allowsOn, type Period } from './period.rules.ts';

export interface PractisingFacts {
  /** Whether the person holds any certificate, by the same request at the latest. */
  certified: boolean;
  periods: Period[];
}

/** Who holds a certificate is registered before practising; appointments from before that was enforced stand. */
export function registeredBeforePractising(
  { kind, after, changed }: Change,
  { certified, periods }: PractisingFacts,
  { parameter }: RuleContext,
): Violation[] {
  const startOn = after?.startOn as Day | null | undefined;
  if (!startOn || !certified || !(kind === 'CREATE' || changed.has('startOn'))) return [];
  const [since] = parameter('registration.required.since') as readonly [Day];
  if (startOn < since || periods.some((p) => allowsOn(p, startOn))) return [];
  const message = `持证人员须先登记后执业：此人在聘用起始日 ${startOn} 没有有效的证书登记，请先办理登记，或改正「聘用起始」。`;
  return [{ field: 'practitionerId', code: 'NOT_REGISTERED', message, clause: '二(三)3' }];
}
