import fc from 'fast-check';
import type { GraphQLEnumType, GraphQLInputObjectType } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { makeSchema } from '../../../server/src/app/schema.ts';
import { useApi, type Person } from '../../support/api.ts';
import { Oracle } from '../../support/oracle.ts';
import { schemaOfOracle } from '../../support/oracle-schema.ts';
import { loadWorld } from '../../support/oracle-world.ts';
import { appoint } from '../../support/people.ts';
import { arrangeRegister, type Register } from '../../support/practitioners.ts';
import { Draw } from '../../support/random-query-draw.ts';
import { patience, scaled } from '../../support/scale.ts';

const SEED = 20261124;

let register: Register;
const api = useApi({}, async (a) => {
  register = await arrangeRegister(a, Draw.seeded(SEED), 40);
  await appoint(a, [{ username: 'city', role: 'COORDINATOR' }]);
});
let city: Person;
let oracle: Oracle;
let sortFields: (resource: string) => string[];
beforeAll(async () => {
  city = await api.as('city');
  const schema = await makeSchema();
  oracle = new Oracle(
    schema,
    await loadWorld(api.orm.em.fork()),
    register.secrets,
    '2021-01-01T00:00:00.000Z',
  );
  const asked = schemaOfOracle(schema);
  sortFields = (resource) => {
    const sort = asked.getType(`${resource}Sort`) as GraphQLInputObjectType;
    const field = sort.getFields().field!.type as { ofType: unknown };
    return (field.ofType as GraphQLEnumType).getValues().map((v) => v.name);
  };
});

/** Lists at the root and in records, with a filter each that keeps some of their rows. */
const places = [
  {
    resource: 'Practitioner',
    path: (list: string) => `practitioners${list}`,
    filter: '{ sex: { isNot: null } }',
  },
  {
    resource: 'Post',
    path: (list: string) => `institutions(first: 4) { nodes { posts${list} } }`,
    filter: '{ quota: { gt: 1 } }',
  },
  {
    resource: 'Certificate',
    path: (list: string) => `practitioners(first: 30) { nodes { certificates${list} } }`,
    filter: '{ level: { neq: MID } }',
  },
  {
    resource: 'Appointment',
    path: (list: string) => `practitioners(first: 30) { nodes { appointments${list} } }`,
    filter: '{ endOn: { is: null } }',
  },
];

interface Edge {
  cursor: string;
  node: { id: string };
}

/** Every edge within an answer. */
function edgesIn(answer: unknown): Edge[] {
  if (typeof answer !== 'object' || answer === null) return [];
  if ('cursor' in answer) return [answer as Edge];
  return Object.values(answer).flatMap(edgesIn);
}

test(
  'a page from any cursor on, either way and in lists of records too, is the oracle’s',
  { timeout: patience(600_000) },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (generate) => {
        const draw = new Draw(generate);
        const { resource, path, filter } = draw.of(places);
        const sorting = draw.several(3, () => {
          const nulls = draw.of(['', ', nulls: NULLS_FIRST', ', nulls: NULLS_LAST']);
          return `{ field: ${draw.of(sortFields(resource))}, direction: ${draw.of(['ASC', 'DESC'])}${nulls} }`;
        });
        const chosen = `sorting: [${sorting.join(', ')}]${draw.chance(50) ? `, filter: ${filter}` : ''}`;
        const edges = edgesIn(
          await city.get(`{ ${path(`(${chosen}, first: 50) { edges { cursor node { id } } }`)} }`),
        );
        if (edges.length === 0) return;
        const { cursor, node } = draw.of(edges);
        oracle.cursors.set(cursor, node.id);
        const turn = draw.of(['first: 3, after', 'last: 3, before', 'after', 'before']);
        const inOneRecord = (list: string): string =>
          path(list).replace(/\((first: \d+)\)/, `(${holding(resource, node.id)})`);
        const query = `{ ${inOneRecord(`(${chosen}, ${turn}: "${cursor}") { nodes { id } totalCount pageInfo { hasNextPage hasPreviousPage } }`)} }`;
        expect(await city.get(query), query).toEqual(
          oracle.answer({ role: 'COORDINATOR', division: '3504' }, query, {}),
        );
      }),
      { seed: SEED, numRuns: scaled(1500), endOnFailure: true },
    );
  },
);

/** The arguments that pick the one record in whose list a row stands. */
function holding(resource: string, id: string): string {
  const list = { Post: 'posts', Certificate: 'certificates', Appointment: 'appointments' }[resource];
  return `filter: { ${list}: { some: { id: { eq: "${id}" } } } }`;
}
