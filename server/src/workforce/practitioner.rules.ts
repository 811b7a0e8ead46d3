import type { Change, RuleContext, Values, Violation } from '../kernel/change/behaviour.ts';
import { addYears, isDay } from '../kernel/values/day.ts';
import { checkIdentityDocument, type IdentityDocumentKind } from './identity-document.rules.ts';
import { nameSearchKeys } from './name-search.rules.ts';

const EARLIEST_BIRTH = '1900-01-01';
/** The least age at which one may be employed (劳动法 15). */
export const WORKING_AGE = 16;

/** What a name and an identity number say by themselves; it overrides what was typed. */
export function derivePractitioner({ after, changed }: Change, { today }: RuleContext): Values {
  const derived: Values = {};
  if (changed.has('name') && typeof after?.name === 'string')
    Object.assign(derived, nameSearchKeys(after.name));
  return { ...derived, ...fromDocument(after, today) };
}

/** The number is at hand only while it is being set; one that is not valid says nothing. */
function fromDocument(after: Values | null, today: string): Values {
  if (typeof after?.documentNumber !== 'string') return {};
  const kind = after.documentType as IdentityDocumentKind;
  const check = checkIdentityDocument(kind, after.documentNumber, today);
  return check.ok && check.birthDate ? { birthDate: check.birthDate, sex: check.sex } : {};
}

/** A number that is being set fits its kind of document. */
export function soundDocument(
  { after, changed }: Change,
  _facts: unknown,
  { today }: RuleContext,
): Violation[] {
  if (!changed.has('documentNumber') || typeof after?.documentNumber !== 'string') return [];
  const check = checkIdentityDocument(
    after.documentType as IdentityDocumentKind,
    after.documentNumber,
    today,
  );
  if (check.ok) return [];
  return [
    { field: 'documentNumber', code: 'DOCUMENT_NUMBER', message: `${check.message}。`, clause: check.clause },
  ];
}

/** Another kind of document has another number, from which other things follow. */
export function numberFollowsType({ kind, after, changed }: Change): Violation[] {
  if (kind !== 'UPDATE' || !after || !changed.has('documentType') || changed.has('documentNumber')) return [];
  const message = '改了「证件类型」，「证件号码」须一并重新填写。';
  return [{ field: 'documentNumber', code: 'DOCUMENT_NUMBER', message }];
}

/** What a citizen's number says is not typed beside it. */
export function derivedStaysDerived({ kind, after, changed }: Change): Violation[] {
  if (
    kind !== 'UPDATE' ||
    after?.documentType !== 'CITIZEN_ID' ||
    changed.has('documentNumber') ||
    changed.has('documentType')
  )
    return [];
  const labels = { birthDate: '出生日期', sex: '性别' };
  return Object.entries(labels)
    .filter(([field]) => changed.has(field))
    .map(([field, label]) => ({
      field,
      code: 'FOLLOWS_FROM_DOCUMENT',
      message: `居民身份证人员的「${label}」由证件号码带出，不能单独修改；如证件号码有误，请改正证件号码。`,
      clause: 'GB 11643',
    }));
}

export function plausibleBirth(
  { after, changed }: Change,
  _facts: unknown,
  { today }: RuleContext,
): Violation[] {
  const born = after?.birthDate;
  if (!changed.has('birthDate') || typeof born !== 'string' || !isDay(born)) return [];
  const field = after?.documentType === 'CITIZEN_ID' ? 'documentNumber' : 'birthDate';
  const refuse = (code: string, message: string): Violation[] => [{ field, code, message }];
  if (born > today) return refuse('IN_FUTURE', `「出生日期」${born} 晚于今天，请核对证件。`);
  if (born < EARLIEST_BIRTH)
    return refuse('BIRTH_TOO_EARLY', `「出生日期」${born} 早于 1900 年，请核对证件。`);
  if (addYears(born, WORKING_AGE) <= today) return [];
  return refuse(
    'UNDER_AGE',
    `「出生日期」${born}：未满 ${WORKING_AGE} 周岁，不能登记为从业人员，请核对证件。`,
  );
}
