import { beforeAll, expect, test } from 'vitest';
import { useApi, type Person } from '../../support/api.ts';
import { appoint } from '../../support/people.ts';
import { arrangeRegister } from '../../support/practitioners.ts';
import { Draw } from '../../support/random-query-draw.ts';

const api = useApi({}, async (a) => {
  await arrangeRegister(a, Draw.seeded(20261125), 60);
  await appoint(a, [{ username: 'city', role: 'COORDINATOR' }]);
});
let city: Person;
beforeAll(async () => {
  city = await api.as('city');
});

/** Filters whose total an index can count alone, and filters that it cannot. */
const filters: [string, object][] = [
  ['an index holds all that is read', { sector: { eq: 'TRADE_UNION' } }],
  ['one column of it in a range', { sector: { in: ['TRADE_UNION'] }, divisionId: { within: ['3504'] } }],
  ['its first column alone', { divisionId: { within: ['350404000000', '350405000000'] } }],
  ['no index holds the scope', { sex: { eq: 'FEMALE' } }],
  ['an operator that does not seek', { sector: { neq: 'TRADE_UNION' } }],
  ['either of two', { or: [{ sector: { eq: 'TRADE_UNION' } }, { sex: { eq: 'FEMALE' } }] }],
];
const sortings = [[], [{ field: 'name', direction: 'DESC' }], [{ field: 'level', direction: 'ASC' }]];

test.each(filters)('total and pages are of the same rows where %s', async (_what, filter) => {
  for (const sorting of sortings) {
    const all = (await ask(filter, sorting, 1000, null)).nodes.map(({ id }) => id);
    const walked: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page = await ask(filter, sorting, 7, after);
      expect(page.totalCount).toBe(all.length);
      walked.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(walked).toEqual(all);
    expect(await countWithoutPage(filter)).toBe(all.length);
  }
});

interface Page {
  totalCount: number;
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

async function ask(filter: object, sorting: object[], first: number, after: string | null): Promise<Page> {
  const { practitioners } = await city.get(
    `query ($filter: PractitionerFilter, $sorting: [PractitionerSort!], $first: Int, $after: String) {
      practitioners(filter: $filter, sorting: $sorting, first: $first, after: $after) {
        totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`,
    { filter, sorting, first, after },
  );
  return practitioners;
}

async function countWithoutPage(filter: object): Promise<number> {
  const { practitioners } = await city.get(
    `query ($filter: PractitionerFilter) { practitioners(filter: $filter) { totalCount } }`,
    { filter },
  );
  return practitioners.totalCount;
}
