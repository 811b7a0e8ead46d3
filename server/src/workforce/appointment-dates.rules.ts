import type { Change, RuleContext, Violation } from '../kernel/change/behaviour.ts';
import { addYears, type Day } from '../kernel/values/day.ts';
import { dayEntered, type InstitutionFacts } from '../institutions/lifetime.rules.ts';
import { Engagements } from './kinds.ts';
import { lengthens } from './appointment.rules.ts';
import { WORKING_AGE } from './practitioner.rules.ts';

/** The institution is the one of the post. */
export interface AppointmentDateFacts extends InstitutionFacts {
  /** Of the person; null when not known. */
  birthDate: Day | null;
  engagement: keyof typeof Engagements.values | null;
}

export function ofWorkingAge(change: Change, { birthDate }: AppointmentDateFacts): Violation[] {
  const startOn = dayEntered(change, 'startOn');
  if (!startOn || !birthDate || addYears(birthDate, WORKING_AGE) <= startOn) return [];
  const message = `「聘用起始」${startOn} 时受聘人（${birthDate} 出生）未满 ${WORKING_AGE} 周岁，请核对聘用起始与受聘人。`;
  return [{ field: 'startOn', code: 'UNDER_AGE', message, clause: '劳动法 15' }];
}

/** Who has left or retired is appointed to nothing; what ended before today may still be entered. */
export function ofSomebodyWorking(
  change: Change,
  { engagement }: AppointmentDateFacts,
  { today }: RuleContext,
): Violation[] {
  const endOn = change.after?.endOn;
  if (!engagement || engagement === 'ON_POST' || !lengthens(change)) return [];
  if (typeof endOn === 'string' && endOn <= today) return [];
  const message = `受聘人的「从业状态」为“${Engagements.labels[engagement]}”，不能聘用。如已重新上岗，请先修改其从业状态；如系以往的聘用，请填写「聘用终止」。`;
  return [{ field: 'practitionerId', code: 'NOT_ON_POST', message, clause: '二(二)' }];
}

export function afterFounding(change: Change, { institution }: AppointmentDateFacts): Violation[] {
  const [startOn, founded] = [dayEntered(change, 'startOn'), institution?.establishedOn];
  if (!startOn || typeof founded !== 'string' || founded <= startOn) return [];
  const message = `「聘用起始」${startOn} 早于设岗单位的「成立日期」${founded}，请核对聘用起始；如成立日期有误，请先在机构资料中改正。`;
  return [{ field: 'startOn', code: 'BEFORE_FOUNDING', message, clause: '二(二)' }];
}

/** Nobody is in post at an institution that is no more; appointments that ended by then may still be entered. */
export function beforeDeregistration(change: Change, { institution }: AppointmentDateFacts): Violation[] {
  const [gone, { startOn, endOn }] = [institution?.deregisteredOn, change.after ?? {}];
  if (typeof gone !== 'string' || !(lengthens(change) || change.changed.has('startOn'))) return [];
  if (typeof endOn === 'string' && endOn <= gone) return [];
  const late = typeof startOn === 'string' && startOn >= gone;
  const message = `设岗单位“${String(institution!.name)}”已于 ${gone} 注销，聘用不能延续到当日及以后。请改选「岗位」；如系注销之前的聘用，请将「聘用终止」填为 ${gone} 或更早。`;
  return [
    { field: late ? 'startOn' : 'endOn', code: 'INSTITUTION_DEREGISTERED', message, clause: '二(二)3' },
  ];
}
