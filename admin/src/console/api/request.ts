import { t } from '../../app/locale/locale.ts';
import { connectionLost } from './connection.ts';
import type { FaultCode } from './faults.ts';
import { ApiFault } from './faults.ts';
import { signedInAgain } from './session-gate.ts';

interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** A document whose result and variables the code generator knows. */
export interface TypedDocument<Data, Variables> {
  toString(): string;
  __apiType?: (variables: Variables) => Data;
}

type VariablesOf<Variables> = Variables extends Record<string, never> ? [] : [variables: Variables];

/**
 * Sends a typed document. Waits for a renewed sign-in when the session has ended.
 * @throws ApiFault
 */
export function request<Data, Variables>(
  document: TypedDocument<Data, Variables>,
  ...[variables]: VariablesOf<Variables>
): Promise<Data> {
  return requestText<Data>(document.toString(), variables);
}

/** The same for documents built at run time; `Data` is the caller's word. */
export async function requestText<Data>(query: string, variables: unknown = {}): Promise<Data> {
  const answer = await send<Data>(query, variables);
  if (codeOf(answer) !== 'UNAUTHENTICATED') return dataOf(answer);
  await signedInAgain();
  return dataOf(await send<Data>(query, variables));
}

/** For sign-in itself, which must not wait for a sign-in. */
export async function requestDirectly<Data, Variables>(
  document: TypedDocument<Data, Variables>,
  ...[variables]: VariablesOf<Variables>
): Promise<Data> {
  return dataOf(await send<Data>(document.toString(), variables));
}

async function send<Data>(query: string, variables: unknown): Promise<Answer<Data>> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    // The preflight header is what keeps other sites from posting with our cookie.
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' },
    body: JSON.stringify({ query, variables }),
  }).catch(() => undefined);
  if (!response || response.status === 502 || response.status === 504) {
    void connectionLost();
    throw new ApiFault('NETWORK', t('fault.network'));
  }
  return readAnswer<Data>(response);
}

async function readAnswer<Data>(response: Response): Promise<Answer<Data>> {
  const isJson = response.headers.get('content-type')?.includes('json');
  if (!isJson) throw new ApiFault('SERVER', t('fault.server'));
  return (await response.json()) as Answer<Data>;
}

function dataOf<Data>(answer: Answer<Data>): Data {
  const [error] = answer.errors ?? [];
  if (!error) return answer.data as Data;
  // A page loaded before the server was renewed asks for what is there no longer.
  if (error.extensions?.code === 'GRAPHQL_VALIDATION_FAILED')
    throw new ApiFault('SERVER', t('fault.outdated'));
  // Such as an address with a filter that was typed by hand; what the library says of it is for programmers.
  if (error.extensions?.code === 'BAD_USER_INPUT' && !/\p{Script=Han}/u.test(error.message))
    throw new ApiFault('SERVER', t('fault.unknownValue'));
  throw new ApiFault(codeOf(answer) ?? 'SERVER', error.message);
}

function codeOf(answer: Answer<unknown>): FaultCode | undefined {
  const codes = (answer.errors ?? []).map((error) => error.extensions?.code);
  return (['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND'] as const).find((code) => codes.includes(code));
}
