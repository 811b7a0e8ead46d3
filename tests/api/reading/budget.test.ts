import { beforeAll, describe, expect, test } from 'vitest';
import { MOST_ROWS } from '../../../server/src/kernel/query/budget.ts';
import { useApi, type Person } from '../../support/api.ts';
import { appoint, COUNTY } from '../../support/people.ts';
import { practitioner } from '../../support/requests.ts';
import { valuesServer, type Both } from './both-exits.ts';

const api = useApi({}, async (a) => {
  await appoint(a, [
    { username: 'city', role: 'COORDINATOR' },
    { username: 'union', role: 'SECTOR_OFFICER', division: COUNTY, sector: 'TRADE_UNION' },
  ]);
});
let city: Person;
beforeAll(async () => {
  city = await api.as('city');
});

/** Lists within each other, each with the arguments given: institutions, their posts, the institution's posts … */
const nested = (first: string, ...further: string[]): string => {
  const inner = further.reduceRight(
    (within, given) => `institution { posts${given} { nodes { ${within} } } }`,
    'id',
  );
  return `institutions${first} { nodes { ${inner.replace(/^institution \{ (.*) \}$/, '$1')} } }`;
};

const refused = {
  extensions: { code: 'BAD_REQUEST' },
  message: expect.stringContaining(`上限 ${MOST_ROWS} 行`),
};
const refusal = async (person: Person, query: string, variables: object = {}) =>
  (await person.ask(query, variables)).errors?.[0];

describe('what a read may hold at most', () => {
  test('three lists of usual pages within each other may be read, and one of the longest within it', async () => {
    expect(await refusal(city, `{ ${nested('', '', '')} }`)).toBeUndefined();
    expect(
      await refusal(city, `{ ${nested('(first: 1000)', '(paging: { limit: 1000 })')} }`),
    ).toBeUndefined();
  });

  test('limits multiply along a path: a fourth list is too much, unless fewer rows are asked for', async () => {
    expect(await refusal(city, `{ ${nested('', '', '', '')} }`)).toMatchObject(refused);
    expect(await refusal(city, `{ ${nested('(first: 1000)', '', '(last: 1000)')} }`)).toMatchObject(refused);
    expect(
      await refusal(city, `{ ${nested('(first: 10)', '(first: 10)', '(last: 10)', '(first: 10)')} }`),
    ).toBeUndefined();
  });

  test('lists beside each other add, aliases and edges too', async () => {
    const list = `posts(first: 600) { nodes { id } }`;
    const lists = (...names: string[]): string =>
      `{ institutions(first: 1000) { nodes { ${names.map((n) => `${n}: ${list}`).join(' ')} } } }`;
    expect(await refusal(city, lists('a'))).toBeUndefined();
    expect(await refusal(city, lists('a', 'b'))).toMatchObject(refused);
    const twice = `{ institutions(first: 1000) { nodes { posts(first: 600) { nodes { id } edges { node { name } } } } } }`;
    expect(await refusal(city, twice)).toMatchObject(refused);
  });

  test('ids asked for are no more rows than there are ids', async () => {
    const within = (ids: string): string =>
      `{ ${nested(`(filter: { id: { in: ${ids} } })`, '(first: 1000)', '(first: 1000)')} }`;
    expect(await refusal(city, within('["1"]'))).toBeUndefined();
    expect(await refusal(city, within('"1"'))).toBeUndefined();
    expect(await refusal(city, within('["1", "2"]'))).toMatchObject(refused);
  });

  test('limits in variables are held against it at each run, of a query that is known too, at both exits', async () => {
    const second = await valuesServer(api);
    const both: Both = await second.signIn('city');
    const query = `query($n: Int, $m: Int) { institutions(first: $n) { nodes { posts(paging: { limit: $m }) { nodes { id } } posts2: posts(first: $m) { totalCount nodes { name } } } } }`;
    for (const person of [both.text, both.values]) {
      for (let run = 0; run < 3; run++) {
        expect(await refusal(person, query, { n: 10, m: 10 })).toBeUndefined();
        expect(await refusal(person, query, { n: 1000, m: 1000 })).toMatchObject(refused);
        expect(await refusal(person, query, { n: 2_147_483_647, m: 2_147_483_647 })).toMatchObject(refused);
      }
    }
    await second.stop();
  });
});

test('limits in variables are those of lists in the payload of a mutation, too', async () => {
  const union = await api.as('union');
  const write = `mutation($input: CreateOnePractitionerInput!, $n: Int) { createOnePractitioner(input: $input) { changeRequest { operations(first: $n) { nodes { id } totalCount } } } }`;
  const variables = { input: { practitioner: practitioner() }, n: 0 };
  const { changeRequest } = (await union.get(write, variables)).createOnePractitioner;
  expect(changeRequest.operations).toMatchObject({ nodes: [], totalCount: 1 });
});

test('an answer that grows too large is refused, and the server goes on', async () => {
  await api.orm.em
    .fork()
    .execute(
      `insert into institution (name, kind, sector, division_id, remark) select 'i' || n, 'FOUNDATION', 'TRADE_UNION', ?, repeat('社', 10000) from generate_series(1, 1000) n`,
      [COUNTY],
    );
  const copies = Array.from({ length: 3 }, (_, i) => `n${i}: remark`).join(' ');
  const query = `{ institutions(first: 1000) { nodes { ${copies} } } }`;
  for (let run = 0; run < 2; run++)
    expect(await refusal(city, query)).toMatchObject({
      extensions: { code: 'BAD_REQUEST' },
      message: expect.stringContaining('64 MB'),
    });
  expect((await city.get('{ institutions(first: 2) { nodes { id } } }')).institutions.nodes).toHaveLength(2);
}, 60_000);
