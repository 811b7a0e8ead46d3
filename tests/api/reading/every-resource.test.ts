import fc from 'fast-check';
import type { GraphQLInputObjectType, GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeSchema } from '../../../server/src/app/schema.ts';
import { useApi } from '../../support/api.ts';
import { appoint, CITY, COUNTY, oneOfEach } from '../../support/people.ts';
import { arrangeRegister } from '../../support/practitioners.ts';
import { randomQuery, type Universe } from '../../support/random-query.ts';
import { Draw } from '../../support/random-query-draw.ts';
import { create, inForce, practitioner } from '../../support/requests.ts';
import { patience, scaled } from '../../support/scale.ts';
import { valuesServer, type Both, type SecondServer } from './both-exits.ts';

const SEED = 20261125;
const names = ['city', 'union', 'sysadmin', 'secadmin', 'auditadmin'];

const api = useApi({}, async (a) => {
  await arrangeRegister(a, Draw.seeded(SEED), 20);
  await appoint(a, oneOfEach);
  const [union, coordinator] = [await a.as('union'), await a.as('coordinator')];
  await inForce(union, coordinator);
  await create(union, practitioner());
});
let second: SecondServer;
let universe: Universe;
const people = new Map<string, Both>();
beforeAll(async () => {
  second = await valuesServer(api);
  for (const name of names) people.set(name, await second.signIn(name));
  const schema = await makeSchema();
  const resources = Object.keys(schema.getTypeMap()).flatMap(
    (type) => /^(.+)Connection$/.exec(type)?.[1] ?? [],
  );
  universe = {
    schema,
    resources,
    secrets: false,
    pool: poolOf(schema),
    instants: [new Date().toISOString(), '2020-01-01T00:00:00.000Z'],
  };
});
afterAll(() => second.stop());

const samples: Record<string, unknown[]> = {
  DayFieldComparison: ['2020-01-01', '2026-11-23'],
  InstantFieldComparison: ['2020-01-01T00:00:00.000Z', '2026-11-23T08:00:00.000Z'],
  NumberFieldComparison: [0, 1, 2],
  FenFieldComparison: [0, 100],
  IDFilterComparison: ['1', '2', '3', '7'],
  HierarchyFieldComparison: [CITY, COUNTY],
  BooleanFieldComparison: [true, false],
};

/** Values that a field's comparison takes, whether or not any row has them. */
const poolOf =
  (schema: GraphQLSchema): Universe['pool'] =>
  (resource, field) => {
    const filter = schema.getType(`${resource}Filter`) as GraphQLInputObjectType;
    return samples[String(filter.getFields()[field]?.type)] ?? ['测试', 'city', COUNTY];
  };

/** Without an oracle, for what is not the business of the register: change requests, accounts, audit, vocabulary. */
test(
  'both exits give the same bytes for every resource and role, and never a fault',
  { timeout: patience(600_000) },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (generate) => {
        const draw = new Draw(generate);
        const { text: query, variables } = randomQuery(draw, universe);
        const { text, values } = people.get(draw.of(names))!;
        const answer = await (await text.raw(query, variables)).text();
        const asked = `${query}\n${JSON.stringify(variables)}`;
        expect(await (await values.raw(query, variables)).text(), asked).toBe(answer);
        const codes = (
          (JSON.parse(answer) as { errors?: { extensions: { code: string } }[] }).errors ?? []
        ).map((e) => e.extensions.code);
        expect(
          codes.filter((code) => code !== 'FORBIDDEN'),
          `${asked}\n${answer}`,
        ).toEqual([]);
      }),
      { seed: SEED, numRuns: scaled(4000), endOnFailure: true },
    );
  },
);
