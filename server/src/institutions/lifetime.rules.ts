import type { Change, RuleContext, Values, Violation } from '../kernel/change/behaviour.ts';
import type { Day } from '../kernel/values/day.ts';

export interface InstitutionFacts {
  /** The institution as the request leaves it; null when not known. */
  institution: Values | null;
}

export const refusal = (field: string, institution: Values, advice: string): Violation => ({
  field,
  code: 'INSTITUTION_DEREGISTERED',
  message: `机构“${String(institution.name)}”已于 ${String(institution.deregisteredOn)} 注销，${advice}`,
  clause: '二(二)3',
});

export const goneOn = (institution: Values | null, day: Day): institution is Values =>
  typeof institution?.deregisteredOn === 'string' && institution.deregisteredOn <= day;

/** The day that a change enters in a field; null where it enters none. */
export const dayEntered = ({ after, changed }: Change, field: string): Day | null =>
  changed.has(field) && typeof after?.[field] === 'string' ? after[field] : null;

/**
 * A rule that nothing is entered for an institution that is dated on or after the day from which it is no more; what
 * was before may still be entered.
 * @param field in which people put it right
 * @param dayOf the day of what the change enters, if not the field's; null where it enters nothing
 */
export const whileInstitutionLasts =
  (
    field: string,
    dayOf: (change: Change, today: Day) => Day | null = (change) => dayEntered(change, field),
  ) =>
  (change: Change, { institution }: InstitutionFacts, { today }: RuleContext): Violation[] => {
    const day = dayOf(change, today);
    if (day === null || !goneOn(institution, day)) return [];
    const { label, fields } = change.resource;
    const advice = `当日及以后的${label}不能登记。请改选机构；如系注销之前的${label}，请将「${fields.get(field)!.label}」改为注销之前。`;
    return [refusal(field, institution, advice)];
  };

/** A rule for actions that begin something at an institution. */
export function institutionLasts(
  { resource, action }: Change,
  { institution }: InstitutionFacts,
  { today }: RuleContext,
): Violation[] {
  if (!goneOn(institution, today)) return [];
  const { label } = resource.lifecycle!.actions[action!]!;
  return [refusal('', institution, `不能办理“${label}”。如注销日期有误，请先在机构资料中改正「注销日期」。`)];
}
