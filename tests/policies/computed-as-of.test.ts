import { beforeAll, describe, expect, test } from 'vitest';
import { allResources, isGoverned, type ResourceDecl } from '../../server/src/kernel/declare/resource.ts';
import { hasPast, inPast, pastSql } from '../../server/src/kernel/store/past.ts';
import { asPipeline } from '../../server/src/kernel/store/transaction.ts';
import { Certificate } from '../../server/src/workforce/certificate.entity.ts';
import { useApi, type Person } from '../support/api.ts';
import { keep } from '../support/rows.ts';
import { arrangeWorld, type World } from '../support/rows-world.ts';

let world: World;
let before: string;
let city: Person;
const api = useApi({}, async (a) => {
  world = await arrangeWorld(a);
});

const sql = (text: string, values: unknown[] = []): Promise<any> =>
  asPipeline(api.orm, { accountId: null }, (em) => em.execute(text, values));
const now = async (): Promise<string> =>
  new Date((await sql('select clock_timestamp() as at'))[0].at).toISOString();

/** A person gains a higher certificate and leaves the post. */
beforeAll(async () => {
  city = await api.as('city');
  before = await now();
  const { id } = world.people[0]!;
  await asPipeline(api.orm, { accountId: null }, (em) =>
    keep(em, Certificate, { practitionerId: id, level: 'SENIOR', number: 'C-AS-OF', issuedOn: '2025-06-01' }),
  );
  await sql(`update appointment set end_on = current_date where practitioner_id = ?`, [id]);
});

describe('what is computed', () => {
  const id = (): string => world.people[0]!.id;

  test('says what it said then: of the certificates of that time', async () => {
    const query = `query($id: ID!, $at: Instant!) {
      now: practitioners(filter: { id: { eq: $id } }) { nodes { level attainedLevel } }
      past: practitioners(filter: { id: { eq: $id } }, asOf: $at) { nodes { level attainedLevel } }
      wasSenior: practitioners(filter: { id: { eq: $id }, level: { eq: SENIOR } }, asOf: $at) { totalCount }
      wasMid: practitioners(filter: { id: { eq: $id }, level: { eq: MID } }, asOf: $at) { totalCount }
    }`;
    expect(await city.get(query, { id: id(), at: before })).toEqual({
      now: { nodes: [{ level: 'SENIOR', attainedLevel: 'SENIOR' }] },
      past: { nodes: [{ level: 'MID', attainedLevel: 'MID' }] },
      wasSenior: { totalCount: 0 },
      wasMid: { totalCount: 1 },
    });
  });

  test('through functions that count for everybody, in groups and in what is reached', async () => {
    const query = `query($id: ID!, $at: Instant!) {
      now: posts(filter: { id: { eq: $id } }) { nodes { filled } groups(by: []) { filledSum } }
      past: posts(filter: { id: { eq: $id } }, asOf: $at) { nodes { filled } groups(by: []) { filledSum } }
      reached: institutions(filter: { posts: { some: { id: { eq: $id } } } }, asOf: $at) { nodes { posts { nodes { filled } } } }
    }`;
    const { now, past, reached } = await city.get(query, { id: world.institutions[0]!.postId, at: before });
    const filled = past.nodes[0].filled;
    expect(now.nodes[0].filled).toBe(filled - 1);
    expect(past.groups[0].filledSum).toBe(filled);
    expect(reached.nodes[0].posts.nodes).toEqual([{ filled }]);
  });

  test('of the day then, where it depends on the day', async () => {
    const { id } = world.institutions[0]!;
    for (const table of ['institution', 'grade'])
      await sql(`update history.${table} set rev_from = '2020-01-01' where rev_to is null`);
    const query = `query($id: ID!, $at: Instant!) { institutions(filter: { id: { eq: $id } }, asOf: $at) { nodes { currentGrade } } }`;
    const at = async (instant: string) =>
      (await city.get(query, { id, at: instant })).institutions.nodes[0].currentGrade;
    // Awarded on 1 May 2024: in Shanghai that day begins at 16:00 of the day before, UTC.
    expect(await at('2024-04-30T15:59:59Z')).toBeNull();
    expect(await at('2024-04-30T16:00:00Z')).toBe('A3');
  });
});

test('as of this moment every computed field says what it says now', { timeout: 60_000 }, async () => {
  const computed = (decl: ResourceDecl): string[] =>
    [...decl.fields.values()].filter((f) => f.sql).map((f) => f.name);
  const resources = allResources().filter((decl) => isGoverned(decl) && computed(decl).length > 0);
  let compared = 0;
  for (const decl of resources) {
    const { plural } = decl;
    const list = `nodes { id ${computed(decl).join(' ')} }`;
    const query = `query($at: Instant!) { now: ${plural} { ${list} } past: ${plural}(asOf: $at) { ${list} } }`;
    const { data, errors } = await city.ask(query, { at: await now() });
    if (errors) expect([plural, errors[0]]).toMatchObject([plural, { extensions: { code: 'FORBIDDEN' } }]);
    else expect([plural, data.past]).toEqual([plural, data.now]);
    if (data?.now.nodes.length) compared++;
  }
  expect(compared).toBeGreaterThan(0.8 * resources.length);
});

test('no computed field and no function of theirs looks at a table as it is now', () => {
  const tables = allResources()
    .filter(hasPast)
    .map((decl) => decl.table);
  const bare = new RegExp(`\\b(?:from|join|,)\\s*(?:public\\.)?"?(?:${tables.join('|')})"?(?=\\s|$)`, 'gi');
  const fields = allResources().flatMap((decl) =>
    [...decl.fields.values()]
      .filter((f) => f.sql)
      .map((f) =>
        inPast(
          f.sql!('r', () => '$1'),
          '$9',
        ),
      ),
  );
  const bodyOf = (sql: string): string => sql.slice(sql.indexOf('$$'));
  const twins = pastSql()
    .filter((sql) => sql.includes('past_at'))
    .map(bodyOf);
  expect([fields.length > 100, twins.length > 40]).toEqual([true, true]);
  for (const sql of [...fields, ...twins]) {
    const said = sql.replaceAll(/'[^']*'/g, "''");
    expect([said.match(bare), /\bcurrent_date\b|\bnow\(\)/.test(said), sql]).toEqual([null, false, sql]);
  }
});

test('only words that stand for tables, functions and the day are read over', () => {
  const present = `select people_in_post(p.id), 'from post' from public.post p join "grade" g on p.post = g.id where current_date > p.day`;
  expect(inPast(present, '$1')).toBe(
    `select past.people_in_post($1, p.id), 'from post' from past."post"($1) p join past."grade"($1) g on p.post = g.id where ($1)::date > p.day`,
  );
});
