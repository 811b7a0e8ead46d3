import type { Change, RuleContext, Values } from '../kernel/change/behaviour.ts';
import { checkCitizenId } from './citizen-id.rules.ts';
import { nameSearchKeys } from './name-search.rules.ts';

/** What a name and a citizen identity number say by themselves; it overrides what was typed. */
export function derivePractitioner({ after, changed }: Change, { today }: RuleContext): Values {
  const derived: Values = {};
  if (changed.has('name') && typeof after?.name === 'string') Object.assign(derived, nameSearchKeys(after.name));
  return { ...derived, ...fromCitizenId(after, today) };
}

/** The number is at hand only while it is being set; one that is not valid says nothing. */
function fromCitizenId(after: Values | null, today: string): Values {
  if (after?.documentType !== 'CITIZEN_ID' || typeof after.documentNumber !== 'string') return {};
  const check = checkCitizenId(after.documentNumber, today);
  return check.ok ? { birthDate: check.birthDate, sex: check.sex } : {};
}
