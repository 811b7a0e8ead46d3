import { Person } from '../support/api.ts';
import { citizenId } from '../support/citizen-id.ts';
import { COUNTY } from '../support/people.ts';
import { decide } from '../support/requests.ts';
import { median } from './load.ts';

const BATCH = 100;
const batches = Number(process.env.BENCH_BATCHES ?? 10);

/** Creations through change requests in batches of 100, each submitted by one person and approved by another. */
export async function createAndApprove(url: string): Promise<void> {
  const [maker, checker] = [await signedIn(url, 'union'), await signedIn(url, 'coordinator')];
  const rates: number[] = [];
  for (let i = 0; i < batches; i++) {
    const practitioners = Array.from({ length: BATCH }, (_, k) => ({
      name: `新人${i}-${k}`,
      documentNumber: citizenId(`${1960 + i}-0${1 + (k % 9)}-11`, k),
      divisionId: COUNTY,
      sector: 'TRADE_UNION',
    }));
    const started = performance.now();
    const { done } = await maker.get(
      `mutation($input: CreateManyPractitionersInput!) { done: createManyPractitioners(input: $input) { changeRequest { id } userErrors { message } } }`,
      { input: { practitioners } },
    );
    if (done.userErrors.length > 0) throw new Error(done.userErrors[0].message);
    const [result] = await decide(checker, [done.changeRequest.id]);
    if (result!.userErrors.length > 0) throw new Error(result!.userErrors[0]!.message);
    rates.push((BATCH / (performance.now() - started)) * 1000);
  }
  console.log(
    `create and approve, batches of ${BATCH}: ${median(rates).toFixed(0)} records/s (median of ${batches})`,
  );
  await single(maker, checker);
}

/** One record, one request, one decision: how long a person waits for each. */
async function single(maker: Person, checker: Person): Promise<void> {
  const waits: number[] = [];
  for (let i = 0; i < 100; i++) {
    const practitioner = {
      name: `单人${i}`,
      documentNumber: citizenId(`1955-0${1 + (i % 9)}-21`, i),
      divisionId: COUNTY,
      sector: 'TRADE_UNION',
    };
    const { done } = await maker.get(
      `mutation($input: CreateOnePractitionerInput!) { done: createOnePractitioner(input: $input) { changeRequest { id } } }`,
      { input: { practitioner } },
    );
    const started = performance.now();
    await decide(checker, [done.changeRequest.id]);
    waits.push(performance.now() - started);
  }
  const p99 = waits.toSorted((a, b) => a - b)[98]!;
  console.log(`a single decision: median ${median(waits).toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`);
}

export async function signedIn(url: string, username: string): Promise<Person> {
  const person = new Person(url);
  await person.get(
    `mutation($u: String!) { signIn(input: { username: $u, password: "Shegong-2026" }) { userErrors { message } } }`,
    { u: username },
  );
  return person;
}
