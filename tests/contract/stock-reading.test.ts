import type { CrudFilter, CrudOperators } from '@refinedev/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { Post } from '../../server/src/institutions/post.entity.ts';
import { Practitioner } from '../../server/src/workforce/practitioner.entity.ts';
import { useApi } from '../support/api.ts';
import { appoint } from '../support/people.ts';
import { arrangeRegister } from '../support/practitioners.ts';
import { Draw } from '../support/random-query-draw.ts';
import { nestjsQuery, refineGraphql, type StockProvider } from './stock-providers.ts';

const api = useApi({}, async (a) => {
  await arrangeRegister(a, Draw.seeded(7));
  await appoint(a, [{ username: 'city', role: 'COORDINATOR' }]);
});

type Keeps<T> = (record: T) => boolean;
type Case<T> = [field: string, operator: CrudOperators, value: unknown, keeps: Keeps<T>];

const has = (text: string, part: string): boolean => text.toLowerCase().includes(part);

const numbers: Case<Post>[] = [
  ['quota', 'eq', 2, (p) => p.quota === 2],
  ['quota', 'ne', 2, (p) => p.quota !== 2],
  ['quota', 'lt', 3, (p) => p.quota < 3],
  ['quota', 'gt', 3, (p) => p.quota > 3],
  ['quota', 'lte', 3, (p) => p.quota <= 3],
  ['quota', 'gte', 3, (p) => p.quota >= 3],
  ['quota', 'in', [1, 4], (p) => [1, 4].includes(p.quota)],
  ['quota', 'nin', [1, 4], (p) => ![1, 4].includes(p.quota)],
  ['quota', 'between', [2, 4], (p) => p.quota >= 2 && p.quota <= 4],
  ['quota', 'nbetween', [2, 4], (p) => p.quota < 2 || p.quota > 4],
  ['establishedOn', 'null', true, (p) => p.establishedOn === null],
  ['establishedOn', 'nnull', true, (p) => p.establishedOn !== null],
  [
    'establishedOn',
    'between',
    ['1970-01-01', '1999-12-31'],
    (p) => p.establishedOn !== null && p.establishedOn >= '1970' && p.establishedOn < '2000',
  ],
  ['kind', 'eq', 'GENERAL', (p) => p.kind === 'GENERAL'],
];

const texts: Case<Practitioner>[] = [
  ['name', 'contains', 'ANNA', (p) => has(p.name, 'anna')],
  ['name', 'ncontains', 'ANNA', (p) => !has(p.name, 'anna')],
  ['name', 'containss', 'anna', (p) => p.name.includes('anna')],
  ['name', 'ncontainss', 'anna', (p) => !p.name.includes('anna')],
  ['name', 'startswith', 'ANNA', (p) => p.name.toLowerCase().startsWith('anna')],
  ['name', 'nstartswith', 'ANNA', (p) => !p.name.toLowerCase().startsWith('anna')],
  ['name', 'startswiths', 'Anna', (p) => p.name.startsWith('Anna')],
  ['name', 'nstartswiths', 'Anna', (p) => !p.name.startsWith('Anna')],
  ['name', 'endswith', 'NEIL', (p) => p.name.toLowerCase().endsWith('neil')],
  ['name', 'nendswith', 'NEIL', (p) => !p.name.toLowerCase().endsWith('neil')],
  ['name', 'endswiths', 'Neil', (p) => p.name.endsWith('Neil')],
  ['name', 'nendswiths', 'Neil', (p) => !p.name.endsWith('Neil')],
  ['name', 'contains', '张', (p) => p.name.includes('张')],
];

describe.each([
  ['nestjs-query', nestjsQuery],
  ['graphql', refineGraphql],
])('the stock %s provider', (_name, make) => {
  let stock: StockProvider;
  const rows: { posts: Post[]; practitioners: Practitioner[] } = { posts: [], practitioners: [] };
  beforeAll(async () => {
    stock = make(api.url, await api.as('city'));
    const em = api.orm.em.fork();
    rows.posts = await em.find(Post, {}, { orderBy: { id: 'asc' } });
    rows.practitioners = await em.find(Practitioner, {}, { orderBy: { id: 'asc' } });
  });

  const documents = (resource: string) =>
    stock.documents(resource, resource === 'posts' ? 'Post' : 'Practitioner', 'id name');

  async function ids(resource: string, filters: CrudFilter[]): Promise<unknown[]> {
    const { data, total } = await stock.provider.getList({
      resource,
      filters,
      pagination: { mode: 'off' },
      meta: documents(resource).list,
    });
    expect(total).toBe(data.length);
    return data.map((r) => r.id).toSorted((a, b) => Number(a) - Number(b));
  }

  const idsOf = <T extends { id: string }>(records: T[], keeps: Keeps<T>): string[] =>
    records.filter(keeps).map((r) => r.id);

  test.each(numbers)('filters posts: %s %s %o', async (field, operator, value, keeps) => {
    const kept = idsOf(rows.posts, keeps);
    expect(kept).not.toEqual([]);
    expect(await ids('posts', [{ field, operator, value } as CrudFilter])).toEqual(kept);
  });

  test.each(texts)('filters practitioners: %s %s %o', async (field, operator, value, keeps) => {
    const kept = idsOf(rows.practitioners, keeps);
    expect(kept).not.toEqual([]);
    expect(await ids('practitioners', [{ field, operator, value } as CrudFilter])).toEqual(kept);
  });

  test('sibling conditions are ANDed, numbered branches ORed', async () => {
    const both: CrudFilter[] = [
      { field: 'quota', operator: 'gte', value: 3 },
      { field: 'kind', operator: 'eq', value: 'GENERAL' },
    ];
    expect(await ids('posts', both)).toEqual(idsOf(rows.posts, (p) => p.quota >= 3 && p.kind === 'GENERAL'));
    const either: CrudFilter[] = [
      { field: 'or.0.quota', operator: 'eq', value: 1 },
      { field: 'or.1.quota', operator: 'eq', value: 5 },
    ];
    expect(await ids('posts', either)).toEqual(idsOf(rows.posts, (p) => p.quota === 1 || p.quota === 5));
  });

  test('pages and sorts', async () => {
    const { data, total } = await stock.provider.getList({
      resource: 'posts',
      pagination: { currentPage: 2, pageSize: 5, mode: 'server' },
      sorters: [
        { field: 'quota', order: 'desc' },
        { field: 'id', order: 'asc' },
      ],
      meta: documents('posts').list,
    });
    const inOrder = rows.posts.toSorted((a, b) => b.quota - a.quota || Number(a.id) - Number(b.id));
    expect(data.map((r) => r.id)).toEqual(inOrder.slice(5, 10).map((p) => p.id));
    expect(total).toBe(rows.posts.length);
  });

  test('reads one and many', async () => {
    const [first, second] = rows.practitioners as [Practitioner, Practitioner];
    const one = await stock.provider.getOne({
      resource: 'practitioners',
      id: first.id,
      meta: documents('practitioners').one,
    });
    expect(one.data).toEqual({ id: first.id, name: first.name });
    const many = await stock.provider.getMany({
      resource: 'practitioners',
      ids: [first.id, second.id],
      meta: documents('practitioners').many,
    });
    expect(many.data).toEqual([first, second].map(({ id, name }) => ({ id, name })));
  });
});

test('the nestjs-query provider also makes its own documents', async () => {
  const { provider } = nestjsQuery(api.url, await api.as('city'));
  const list = await provider.getList({
    resource: 'posts',
    pagination: { currentPage: 1, pageSize: 3, mode: 'server' },
    sorters: [{ field: 'id', order: 'asc' }],
    filters: [{ field: 'quota', operator: 'gt', value: 0 }],
    meta: { fields: ['id', { institution: ['id'] }] },
  });
  expect(list.data).toHaveLength(3);
  const ids = list.data.map((r) => r.id!);
  expect(
    (await provider.getMany({ resource: 'posts', ids, meta: { fields: ['id'] } })).data.map((r) => r.id),
  ).toEqual(ids);
  expect((await provider.getOne({ resource: 'posts', id: ids[0]!, meta: { fields: ['id'] } })).data).toEqual({
    id: ids[0],
  });
});
