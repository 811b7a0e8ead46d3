import { beforeAll, describe, expect, test } from 'vitest';
import { asPipeline } from '../../server/src/kernel/store/transaction.ts';
import { useApi, type Person } from '../support/api.ts';
import { refusalOf, underViewer } from '../support/matrix-sql.ts';
import { COUNTY, OTHER_COUNTY } from '../support/people.ts';
import { keepPractitioner } from '../support/rows.ts';
import { arrangeWorld, type World } from '../support/rows-world.ts';

let world: World;
let before: string;
let [county, other] = [] as unknown as [Person, Person];
const api = useApi({}, async (a) => {
  world = await arrangeWorld(a);
});

/** The first practitioner moves to the other county, the third is deleted with what hangs on them. */
beforeAll(async () => {
  [county, other] = [await api.as('county'), await api.as('other')];
  await newcomer();
  before = await databaseTime();
  const [moved, , gone] = world.people;
  await asPipeline(api.orm, { accountId: null }, async (em) => {
    await em.execute(
      'update practitioner set division_id = ?, institution_id = null, version = version + 1 where id = ?',
      [OTHER_COUNTY, moved!.id],
    );
    for (const table of ['certificate', 'equivalence', 'appointment'])
      await em.execute(`delete from ${table} where practitioner_id = ?`, [gone!.id]);
    await em.execute('delete from practitioner where id = ?', [gone!.id]);
  });
});

/** In the third one's place somebody on whom nothing hangs but what is deleted with them. */
async function newcomer(): Promise<void> {
  const { id, postId } = world.institutions[2]!;
  const place = { division: COUNTY, sector: 'YOUTH_LEAGUE' } as const;
  world.people[2] = await asPipeline(api.orm, { accountId: null }, (em) =>
    keepPractitioner(em, place, postId, id),
  );
}

const databaseTime = async (): Promise<string> =>
  ((await api.orm.em.fork().execute('select clock_timestamp() as at')) as { at: string | Date }[]).map(
    ({ at }) => new Date(at).toISOString(),
  )[0]!;

const listed = async (person: Person, resource: string, filter: string, asOf?: string): Promise<string[]> => {
  const at = asOf ? `, asOf: "${asOf}"` : '';
  const data = await person.get(
    `{ list: ${resource}(filter: { ${filter} }${at}) { nodes { id } totalCount groups(by: []) { count } } }`,
  );
  const { nodes, totalCount, groups } = data.list;
  expect([totalCount, groups[0].count]).toEqual([nodes.length, nodes.length]);
  return nodes.map((n: { id: string }) => n.id);
};

describe('what was', () => {
  test('is read by those whose it was, and not by those whose it became', async () => {
    const { id } = world.people[0]!;
    const filter = `id: { eq: "${id}" }`;
    expect([
      await listed(county, 'practitioners', filter),
      await listed(other, 'practitioners', filter),
    ]).toEqual([[], [id]]);
    expect([
      await listed(county, 'practitioners', filter, before),
      await listed(other, 'practitioners', filter, before),
    ]).toEqual([[id], []]);
  });

  test('goes with its parent: certificates, appointments and recognitions moved too', async () => {
    const filter = `practitionerId: { eq: "${world.people[0]!.id}" }`;
    for (const resource of ['certificates', 'appointments', 'equivalences']) {
      const counts = [
        await listed(county, resource, filter),
        await listed(other, resource, filter),
        await listed(county, resource, filter, before),
        await listed(other, resource, filter, before),
      ].map((ids) => ids.length);
      expect([resource, counts]).toEqual([resource, [0, 1, 1, 0]]);
    }
  });

  test('stays readable after a deletion, as of a time before it, by the same people', async () => {
    const filter = `id: { eq: "${world.people[2]!.id}" }`;
    expect([
      await listed(county, 'practitioners', filter),
      await listed(county, 'practitioners', filter, before),
    ]).toEqual([[], [world.people[2]!.id]]);
    expect(await listed(other, 'practitioners', filter, before)).toEqual([]);
    expect(await listed(await api.as('youth'), 'practitioners', filter, before)).toHaveLength(1);
    expect(await listed(await api.as('union'), 'practitioners', filter, before)).toEqual([]);
  });

  test('gives nothing away through a related record', async () => {
    const filter = `practitioner: { id: { eq: "${world.people[0]!.id}" } }`;
    expect(await listed(other, 'certificates', filter, before)).toEqual([]);
    const nested = `{ practitioners(asOf: "${before}", filter: { divisionId: { within: "${OTHER_COUNTY}" } }) { nodes { institution { divisionId } certificates { nodes { id } } } } }`;
    const { practitioners } = await other.get(nested);
    const divisions = practitioners.nodes.map(
      (n: { institution: { divisionId: string } | null }) => n.institution?.divisionId ?? null,
    );
    expect(divisions).not.toContain(COUNTY);
  });

  test('is kept from plain SQL under a reader’s role alike', async () => {
    const viewer = (username: string) => world.viewers.find((v) => v.username === username)!;
    const revisions = (username: string): Promise<number> =>
      underViewer(api, viewer(username), async (client) => {
        const { rows } = await client.query(
          'select 1 from history.practitioner where id = $1 and division_id = $2',
          [world.people[0]!.id, COUNTY],
        );
        expect(await refusalOf(client, 'delete from history.practitioner')).toBe('42501');
        return rows.length;
      });
    expect([
      await revisions('county'),
      await revisions('other'),
      await revisions('youth'),
      await revisions('person'),
    ]).toEqual([1, 0, 0, 1]);
  });

  test('as revisions of a record is shown to those who see the record today', async () => {
    const query = `{ revisions(resource: "practitioners", id: "${world.people[0]!.id}") { version } }`;
    expect((await county.get(query)).revisions).toEqual([]);
    expect((await other.get(query)).revisions.length).toBeGreaterThan(0);
  });
});
