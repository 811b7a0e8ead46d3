import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allResources } from '../../../server/src/kernel/declare/resource.ts';
import { makeSchema } from '../../../server/src/app/schema.ts';
import { useApi } from '../../support/api.ts';
import { Oracle } from '../../support/oracle.ts';
import { schemaOfOracle } from '../../support/oracle-schema.ts';
import { loadWorld, type World } from '../../support/oracle-world.ts';
import type { Viewer } from '../../support/oracle-viewer.ts';
import { appoint, COUNTY } from '../../support/people.ts';
import { arrangeRegister, type Register } from '../../support/practitioners.ts';
import { randomQuery, type Universe } from '../../support/random-query.ts';
import { Draw } from '../../support/random-query-draw.ts';
import { patience, scaled } from '../../support/scale.ts';
import { valuesServer, type Both, type SecondServer } from './both-exits.ts';

/** The same queries in every run, so that a failure found once is found again. */
const SEED = 20261123;

const viewers = new Map<string, Viewer>();
let register: Register;
const api = useApi({}, async (a) => {
  register = await arrangeRegister(a, Draw.seeded(SEED));
  const institution = register.institutions[0]!.id;
  const person = register.practitioners[0]!.id;
  await appoint(a, [
    { username: 'city', role: 'COORDINATOR' },
    { username: 'union', role: 'SECTOR_OFFICER', division: COUNTY, sector: 'TRADE_UNION' },
    { username: 'analyst', role: 'ANALYST', division: COUNTY },
    { username: 'clerk', role: 'INSTITUTION_CLERK', subject: Number(institution) },
    { username: 'person', role: 'PRACTITIONER', subject: Number(person) },
  ]);
  viewers.set('city', { role: 'COORDINATOR', division: '3504' });
  viewers.set('union', { role: 'SECTOR_OFFICER', division: '350404', sector: 'TRADE_UNION' });
  viewers.set('analyst', { role: 'ANALYST', division: '350404' });
  viewers.set('clerk', { role: 'INSTITUTION_CLERK', division: '3504', subject: institution });
  viewers.set('person', { role: 'PRACTITIONER', division: '3504', subject: person });
});

let second: SecondServer;
let world: World;
let oracle: Oracle;
let universe: Omit<Universe, 'secrets'>;
const people = new Map<string, Both>();

beforeAll(async () => {
  second = await valuesServer(api);
  for (const name of viewers.keys()) people.set(name, await second.signIn(name));
  world = await loadWorld(api.orm.em.fork());
  const schema = await makeSchema();
  oracle = new Oracle(schema, world, register.secrets, '2021-01-01T00:00:00.000Z');
  const resources = ['Division', 'Institution', 'Post', 'Practitioner', 'Certificate', 'Appointment'];
  universe = {
    schema: schemaOfOracle(schema),
    resources,
    pool,
    instants: ['2019-06-01T00:00:00.000Z', new Date().toISOString()],
  };
});
afterAll(() => second.stop());

const kindOf = (resource: string, field: string): string =>
  allResources()
    .find((r) => r.name === resource)
    ?.fields.get(field)?.kind ?? 'text';

/** Values of kinds that are computed, or that few of the rows have. */
const likely: Partial<Record<string, unknown[]>> = {
  integer: [0, 1, 2, 3, 9],
  boolean: [true, false],
  id: ['1'],
  day: ['2012-03-10'],
};

/** Values of a field among the rows; where there are none, values it could have. */
function pool(resource: string, field: string): unknown[] {
  if (field === 'documentNumber' || field === 'mobile')
    return [...register.secrets.values()].map((s) => s[field] ?? '13912345678').slice(0, 9);
  if (field === 'version') return likely.integer!;
  if (field === 'createdAt' || field === 'updatedAt')
    return world.rows('Practitioner').map((r) => r.createdAt);
  const kind = kindOf(resource, field);
  if (kind === 'integer' || kind === 'boolean' || kind === 'id') return likely[kind]!;
  const found = world.rows(resource).map((r) => r[field === 'displayName' ? 'name' : field]);
  const present = found.filter((v) => v !== null && v !== undefined).slice(0, 200);
  return present.length > 0 ? present : (likely[kind] ?? ['01']);
}

const isCursor = /^[\w-]{10}\.[\w-]+$/;
const withoutCursors = (body: string): unknown =>
  (
    JSON.parse(body, (_, value: unknown) =>
      typeof value === 'string' && isCursor.test(value) ? 'CURSOR' : value,
    ) as { data: unknown }
  ).data;

/** One question through every way there is to an answer. */
async function compare(name: string, query: string, variables: Record<string, unknown>): Promise<void> {
  const person = people.get(name)!;
  const asked = `${name}\n${query}\n${JSON.stringify(variables)}`;
  const before = api.server.reader.statements;
  const text = await (await person.text.raw(query, variables)).text();
  expect(api.server.reader.statements - before, asked).toBe(1);
  expect(await (await person.values.raw(query, variables)).text(), asked).toBe(text);
  expect(JSON.parse(text).errors, asked).toBeUndefined();
  expect(withoutCursors(text), asked).toEqual(oracle.answer(viewers.get(name)!, query, variables));
}

test(
  'text exit, values exit and a plain oracle give the same answers, in one statement each',
  { timeout: patience(900_000) },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (generate) => {
        const draw = new Draw(generate);
        const name = draw.of([...viewers.keys()]);
        const { text, variables, otherVariables } = randomQuery(draw, {
          ...universe,
          secrets: name !== 'analyst',
        });
        await compare(name, text, variables);
        // Known by now: the server need not parse, validate or compile it again.
        await compare(name, text, variables);
        await compare(name, text, otherVariables);
      }),
      { seed: SEED, numRuns: scaled(4000), endOnFailure: true },
    );
  },
);
