import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { useApi, type Person } from '../../support/api.ts';
import { appoint } from '../../support/people.ts';
import { arrangeRegister } from '../../support/practitioners.ts';
import { Draw } from '../../support/random-query-draw.ts';
import { patience, scaled } from '../../support/scale.ts';

const SEED = 20261123;
/** The longest page there is, far beyond the sets that are walked. */
const ALL = 1000;

const api = useApi({}, async (a) => {
  await arrangeRegister(a, Draw.seeded(SEED), 80);
  await appoint(a, [{ username: 'city', role: 'COORDINATOR' }]);
});
let city: Person;
const ids: Record<string, string[]> = {};
beforeAll(async () => {
  city = await api.as('city');
  for (const list of Object.keys(sortable))
    ids[list] = (await page({ list, sorting: [], filter: {} }, { first: ALL })).ids;
});

/** Lists with fields to order by: nullable ones, repeated ones, related ones. */
const sortable: Record<string, string[]> = {
  practitioners: [
    'name',
    'sex',
    'birthDate',
    'practisingSince',
    'communityWorker',
    'institution_name',
    'division_name',
    'level',
    'createdAt',
    'id',
  ],
  institutions: ['kind', 'creditCode', 'publicBenefit', 'currentGrade', 'contactName'],
  posts: ['quota', 'vacancies', 'establishedOn', 'institution_name'],
  appointments: ['startOn', 'endOn', 'documentNumber', 'practitioner_birthDate', 'displayName'],
};

interface List {
  list: string;
  filter: object;
  sorting: object[];
}

interface Turn {
  first?: number;
  after?: string | null;
  last?: number;
  before?: string | null;
}

interface PageRead {
  ids: string[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

const typeOf = (list: string): string => list.charAt(0).toUpperCase() + list.slice(1, -1);

async function page({ list, filter, sorting }: List, turn: Turn): Promise<PageRead> {
  const query = `query($filter: ${typeOf(list)}Filter, $sorting: [${typeOf(list)}Sort!], $first: Int, $after: String, $last: Int, $before: String) {
    list: ${list}(filter: $filter, sorting: $sorting, first: $first, after: $after, last: $last, before: $before) {
      edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    } }`;
  const { list: read } = await city.get(query, { filter, sorting, ...turn });
  expect(read.pageInfo.startCursor).toBe(read.edges.at(0)?.cursor ?? null);
  expect(read.pageInfo.endCursor).toBe(read.edges.at(-1)?.cursor ?? null);
  return { ids: read.edges.map((e: { node: { id: string } }) => e.node.id), pageInfo: read.pageInfo };
}

async function forward(list: List, size: number, expected: string[]): Promise<void> {
  const seen: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const read = await page(list, { first: size, after });
    expect(read.pageInfo.hasPreviousPage).toBe(after !== null);
    seen.push(...read.ids);
    expect(read.pageInfo.hasNextPage).toBe(seen.length < expected.length);
    more = read.pageInfo.hasNextPage;
    after = read.pageInfo.endCursor;
  }
  expect(seen).toEqual(expected);
}

async function backward(list: List, size: number, expected: string[]): Promise<void> {
  const seen: string[] = [];
  for (let before: string | null = null, more = true; more;) {
    const read = await page(list, { last: size, before });
    expect(read.pageInfo.hasNextPage).toBe(before !== null);
    seen.unshift(...read.ids);
    expect(read.pageInfo.hasPreviousPage).toBe(seen.length < expected.length);
    more = read.pageInfo.hasPreviousPage;
    before = read.pageInfo.startCursor;
  }
  expect(seen).toEqual(expected);
}

function randomList(draw: Draw): List {
  const list = draw.of(Object.keys(sortable));
  const sorting = draw.several(3, () => ({
    field: draw.of(sortable[list]!),
    direction: draw.of(['ASC', 'DESC']),
    nulls: draw.of([null, 'NULLS_FIRST', 'NULLS_LAST']),
  }));
  return { list, sorting, filter: { id: { in: draw.some(ids[list]!, 25) } } };
}

test(
  'walking forwards and backwards both give every row once, in the same order',
  { timeout: patience(600_000) },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (generate) => {
        const draw = new Draw(generate);
        const list = randomList(draw);
        const size = 1 + draw.upTo(8);
        const whole = await page(list, { first: ALL });
        const set = (list.filter as { id: { in: string[] } }).id.in;
        expect(new Set(whole.ids)).toEqual(new Set(set));
        expect(whole.ids).toHaveLength(set.length);
        await forward(list, size, whole.ids);
        await backward(list, size, whole.ids);
      }),
      { seed: SEED, numRuns: scaled(1000), endOnFailure: true },
    );
  },
);

describe('a cursor', () => {
  const list: List = {
    list: 'practitioners',
    filter: { sex: { eq: 'MALE' } },
    sorting: [{ field: 'name', direction: 'ASC' }],
  };
  const refusal = async (other: Partial<List>): Promise<string | undefined> => {
    const { pageInfo } = await page(list, { first: 1 });
    return page({ ...list, ...other }, { first: 1, after: pageInfo.endCursor }).then(
      () => undefined,
      (error: Error) => error.message,
    );
  };

  test('goes on in the list it was made for', async () => expect(await refusal({})).toBeUndefined());
  test('of another filter is refused', async () =>
    expect(await refusal({ filter: { sex: { eq: 'FEMALE' } } })).toMatch(/游标/));
  test('of another direction is refused', async () => {
    expect(await refusal({ sorting: [{ field: 'name', direction: 'DESC' }] })).toMatch(/游标/);
  });
  test('of another list is refused', async () => {
    const other = { list: 'institutions', filter: {}, sorting: [] };
    const { pageInfo } = await page({ ...other, list: 'posts' }, { first: 1 });
    await expect(page(other, { first: 1, after: pageInfo.endCursor })).rejects.toThrow(/游标/);
  });
});

describe('without a usable size', () => {
  const read = async (
    args: string,
  ): Promise<{ nodes: { id: string }[]; pageInfo: { hasNextPage: boolean } }> =>
    (await city.get(`{ divisions${args} { nodes { id } pageInfo { hasNextPage } } }`)).divisions;

  test.each(['(paging: { limit: 2147483647 })', '(first: 2147483647)'])(
    '%s is cut to 1000 and says that there is more',
    async (args) => {
      const { nodes, pageInfo } = await read(args);
      expect(nodes).toHaveLength(1000);
      expect(pageInfo.hasNextPage).toBe(true);
    },
  );

  test('300 ids asked for are 300 records', async () => {
    const wanted = (await read('(first: 300)')).nodes.map((n) => n.id);
    const { nodes, pageInfo } = await read(`(filter: { id: { in: ${JSON.stringify(wanted)} } })`);
    expect(nodes.map((n) => n.id).toSorted()).toEqual(wanted.toSorted());
    expect(pageInfo.hasNextPage).toBe(false);
  });

  test('a page of nothing has no cursors and says whether there is more', async () => {
    const none = await page({ list: 'practitioners', filter: {}, sorting: [] }, { first: 0 });
    expect(none).toMatchObject({
      ids: [],
      pageInfo: { hasNextPage: true, startCursor: null, endCursor: null },
    });
  });
});
