import type { Change, RuleContext, Values, Violation } from '../kernel/change/behaviour.ts';
import { checkCitizenId } from '../workforce/citizen-id.rules.ts';
import { checkIdentityDocument, type IdentityDocumentKind } from '../workforce/identity-document.rules.ts';
import { nameSearchKeys } from '../workforce/name-search.rules.ts';

/** What a name and a citizen identity number say by themselves. */
export function deriveVolunteer({ after, changed }: Change, { today }: RuleContext): Values {
  const keys =
    changed.has('name') && typeof after?.name === 'string' ? { ...nameSearchKeys(after.name) } : {};
  if (after?.documentType !== 'CITIZEN_ID' || typeof after.documentNumber !== 'string') return keys;
  const check = checkCitizenId(after.documentNumber, today);
  return check.ok ? { ...keys, birthDate: check.birthDate, sex: check.sex } : keys;
}

export function soundVolunteerDocument(
  { after, changed }: Change,
  _facts: unknown,
  { today }: RuleContext,
): Violation[] {
  const { documentType, documentNumber } = after ?? {};
  if (!changed.has('documentNumber') || typeof documentNumber !== 'string') return [];
  const check = checkIdentityDocument(documentType as IdentityDocumentKind, documentNumber, today);
  if (check.ok) return [];
  const clause = documentType === 'CITIZEN_ID' ? 'GB 11643' : undefined;
  return [{ field: 'documentNumber', code: 'DOCUMENT_NUMBER', message: `${check.message}。`, clause }];
}
