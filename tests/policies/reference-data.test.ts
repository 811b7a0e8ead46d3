import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asPipeline } from '../../server/src/kernel/store/transaction.ts';
import { loadVocabulary } from '../../server/src/vocabulary/loading.ts';
import { useApi } from '../support/api.ts';
import { appoint } from '../support/people.ts';

const DIVISIONS = join(import.meta.dirname, '../../server/data/divisions');
const api = useApi({}, (a) => appoint(a, [{ username: 'city', role: 'COORDINATOR' }]));
let older: string;

beforeAll(async () => {
  older = await mkdtemp(join(tmpdir(), 'divisions-'));
  await cp(DIVISIONS, older, { recursive: true });
  const lists = (await readdir(older)).filter((name) => /\d{4}/.test(name)).toSorted();
  for (const name of lists.slice(3)) await rm(join(older, name));
});
afterAll(() => rm(older, { recursive: true }));

const sql = (text: string): Promise<any[]> =>
  asPipeline(api.orm, { accountId: null }, (em) => em.execute(text)) as Promise<any[]>;
const load = (folder: string): Promise<void> =>
  asPipeline(api.orm, { accountId: null }, (em) => loadVocabulary(em, folder));
const standing = async (): Promise<object> => ({
  divisions: await sql('select d.* from division d order by id'),
  successions: await sql('select from_id, to_id, since, basis from division_succession order by 1, 2'),
  codes: await sql('select list, code, name, position from code order by 1, 2'),
  holidays: await sql('select day, name, working from holiday order by day'),
});

/** As before a first start; what refers to the divisions is left without them. */
const emptied = (): Promise<void> =>
  api.orm.em.fork().transactional(async (em) => {
    await em.execute('set local session_replication_role = replica');
    for (const table of ['division', 'division_succession', 'code', 'holiday'])
      await em.execute(`delete from ${table}`);
  });

test('abolished divisions that nobody is known to carry on are listed', async () => {
  const { divisions } = await (
    await api.as('city')
  ).get(
    '{ divisions(filter: { withoutSuccessor: { is: true } }) { totalCount nodes { name validTo successions { totalCount } } } }',
  );
  expect(divisions.totalCount).toBeGreaterThan(0);
  for (const division of divisions.nodes)
    expect(division).toMatchObject({ validTo: expect.any(String), successions: { totalCount: 0 } });
  expect(divisions.nodes.map((d: { name: string }) => d.name)).toContain('林畲乡');
});

test('lists that come later bring what was there to where a first start would have it', async () => {
  const atOnce = await standing();
  await emptied();
  await load(older);
  expect(await standing()).not.toEqual(atOnce);
  await sql(`delete from code where list = 'GB/T 3304' and code > '50'`);
  await sql(`delete from holiday where day >= '2026-01-01'`);
  await load(DIVISIONS);
  expect(await standing()).toEqual(atOnce);
  await load(DIVISIONS);
  expect(await standing()).toEqual(atOnce);
});

test('a holiday that people have taken out of a year stays out', async () => {
  await sql(`delete from holiday where day = '2026-01-01'`);
  await load(DIVISIONS);
  expect(await sql(`select 1 from holiday where day = '2026-01-01'`)).toEqual([]);
});
