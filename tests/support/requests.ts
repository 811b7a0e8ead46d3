import type { Person } from './api.ts';
import { citizenId } from './citizen-id.ts';
import { COUNTY } from './people.ts';

export interface Made {
  requestId: string;
  recordId: string | null;
  errors: {
    __typename: string;
    code: string;
    message: string;
    path: string[];
    clause?: string;
    currentVersion?: number;
  }[];
  state: string | null;
}

const errorFields = `userErrors { __typename code message path ... on RuleError { clause } ... on ConflictError { currentVersion } }`;

let serial = 0;

/** Input of a practitioner nobody else is. */
export const practitioner = (more: object = {}): Record<string, unknown> => ({
  name: `人员${++serial}`,
  documentNumber: citizenId(`19${70 + (serial % 30)}-0${1 + (serial % 9)}-1${serial % 9}`, serial % 1000),
  divisionId: COUNTY,
  sector: 'TRADE_UNION',
  ...more,
});

/** Runs a mutation of one record or request and tells what came of it. */
async function made(
  person: Person,
  mutation: string,
  input: object,
  inputType: string,
  record = '',
): Promise<Made> {
  const query = `mutation($input: ${inputType}!) { done: ${mutation}(input: $input) { ${record} changeRequest { id state recordId } ${errorFields} } }`;
  const { done } = await person.get(query, { input });
  return {
    requestId: done.changeRequest?.id,
    recordId: done.changeRequest?.recordId ?? null,
    errors: done.userErrors,
    state: done.changeRequest?.state ?? null,
  };
}

export const create = (person: Person, values: object, more: object = {}): Promise<Made> =>
  made(person, 'createOnePractitioner', { practitioner: values, ...more }, 'CreateOnePractitionerInput');

export const update = (person: Person, id: string, values: object, more: object = {}): Promise<Made> =>
  made(person, 'updateOnePractitioner', { id, update: values, ...more }, 'UpdateOnePractitionerInput');

export const remove = (person: Person, id: string): Promise<Made> =>
  made(person, 'deleteOnePractitioner', { id }, 'DeleteOnePractitionerInput');

export const submit = (person: Person, operations: object[], more: object = {}): Promise<Made> =>
  made(person, 'submitChangeRequest', { operations, ...more }, 'SubmitChangeRequestInput');

export const revise = (person: Person, id: string, more: object = {}): Promise<Made> =>
  made(person, 'reviseChangeRequest', { id, ...more }, 'ReviseChangeRequestInput');

export const withdraw = (person: Person, id: string): Promise<Made> =>
  made(person, 'withdrawChangeRequest', { id }, 'RequestIdInput');

export interface Decided {
  id: string;
  changeRequest: { state: string; stepName: string | null } | null;
  userErrors: { code: string; message: string }[];
}

export async function decide(
  person: Person,
  ids: string[],
  verdict = 'APPROVE',
  reason?: string,
): Promise<Decided[]> {
  const query = `mutation($input: DecideChangeRequestsInput!) { decideChangeRequests(input: $input) { results { id changeRequest { state stepName } userErrors { code message } } } }`;
  return (await person.get(query, { input: { ids, verdict, reason } })).decideChangeRequests.results;
}

/** A practitioner in force: entered by one person, approved by another. */
export async function inForce(maker: Person, checker: Person, values: object = {}): Promise<string> {
  const { requestId, recordId, errors } = await create(maker, practitioner(values));
  if (errors.length > 0) throw new Error(errors.map((e) => e.message).join());
  const [result] = await decide(checker, [requestId]);
  if (result!.userErrors.length > 0) throw new Error(result!.userErrors.map((e) => e.message).join());
  return recordId!;
}
