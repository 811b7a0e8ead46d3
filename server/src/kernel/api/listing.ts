import { Arg, Field, Float, ID, Int } from 'type-graphql';
import type { RecordClass } from '../declare/field.ts';
import { resourceOf, type ResourceDecl } from '../declare/resource.ts';
import { groupFields, MAX_GROUPS, sumFields } from '../query/groups.ts';
import { specOf } from '../declare/kinds.ts';
import { DEFAULT_PAGE, MAX_PAGE } from '../query/page.ts';
import { sortFields } from '../query/order.ts';
import { Fen, Instant } from '../values/scalars.ts';
import { filterOf } from './filter.ts';
import { inputType, nameEnum, objectType, once, type Member } from './types.ts';

const SortDirection = nameEnum('SortDirection', '排序方向', { ASC: '升序', DESC: '降序' });
const SortNulls = nameEnum('SortNulls', '空值的位置', { NULLS_FIRST: '空值在前', NULLS_LAST: '空值在后' });

const optionalInt = (description: string): Member => ({ type: () => Int, nullable: true, description });

const OffsetPaging = inputType('OffsetPaging', '按位置分页', {
  limit: optionalInt(`最多返回的行数，上限 ${MAX_PAGE}，默认 ${DEFAULT_PAGE}`),
  offset: optionalInt('跳过的行数'),
});

const PageInfo = objectType('PageInfo', '分页信息', {
  hasNextPage: { type: () => Boolean, description: '后面是否还有' },
  hasPreviousPage: { type: () => Boolean, description: '前面是否还有' },
  startCursor: { type: () => String, nullable: true, description: '本页首行的游标' },
  endCursor: { type: () => String, nullable: true, description: '本页末行的游标' },
});

/** Values of a sort or group enum with what they stand for. */
const labelled = (decl: ResourceDecl, names: string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, labelOf(decl, name)]));

function labelOf(decl: ResourceDecl, name: string): string {
  const own = decl.fields.get(name);
  if (own) return own.label;
  const [reference, related] = name.includes('_')
    ? (name.split('_') as [string, string])
    : [name.slice(0, -2), 'id'];
  const field = decl.fields.get(reference)!;
  return `${field.label}的${resourceOf(field.target!()).fields.get(related)!.label}`;
}

export const sortOf = once((decl: ResourceDecl) => {
  const field = nameEnum(
    `${decl.name}SortField`,
    `${decl.label}可排序的字段`,
    labelled(decl, sortFields(decl)),
  );
  return inputType(`${decl.name}Sort`, `${decl.label}的排序`, {
    field: { type: () => field, description: '字段' },
    direction: { type: () => SortDirection, description: '方向' },
    nulls: { type: () => SortNulls, nullable: true, description: '空值放前或放后；默认升序在后、降序在前' },
  });
});

export const groupOf = once((decl: ResourceDecl) => {
  const members: Record<string, Member> = { count: { type: () => Int, description: '行数' } };
  for (const name of groupFields(decl)) {
    const field = decl.fields.get(name);
    const label = field?.label ?? decl.fields.get(name.slice(0, -2))!.label;
    members[name] = {
      type: () => (field ? specOf(field).graphql(field) : ID),
      nullable: true,
      description: label,
    };
  }
  for (const [name, { kind, label }] of sumFields(decl))
    members[name] = { type: () => (kind === 'money' ? Fen : Float), description: `${label}合计` };
  return objectType(`${decl.name}Group`, `${decl.label}的一组：分组字段的值、行数与各数值合计`, members);
});

/** The connection of a resource: nodes, edges, page information, exact total and groups. */
export const connectionOf = once((decl: ResourceDecl): RecordClass => {
  const edge = objectType(`${decl.name}Edge`, `${decl.label}列表的一行`, {
    node: { type: () => decl.entity, description: decl.label },
    cursor: { type: () => String, description: '本行的游标' },
  });
  const connection = objectType(`${decl.name}Connection`, `${decl.label}列表`, {
    nodes: { type: () => [decl.entity], description: '本页的记录' },
    edges: { type: () => [edge], description: '本页的记录连同游标' },
    pageInfo: { type: () => PageInfo, description: '分页信息' },
    totalCount: { type: () => Int, description: '符合条件的总数（不受分页影响）' },
  });
  addGroups(connection, decl);
  return connection;
});

function addGroups(connection: RecordClass, decl: ResourceDecl): void {
  const key = nameEnum(
    `${decl.name}GroupField`,
    `${decl.label}可分组的字段`,
    labelled(decl, groupFields(decl)),
  );
  const description = `按所列字段分组计数、合计，最多 ${MAX_GROUPS} 组`;
  Field(() => [groupOf(decl)], { description })(connection.prototype, 'groups', { value: () => undefined });
  Arg('by', () => [key], { description: '分组字段，最多 5 个' })(connection.prototype, 'groups', 0);
}

/** Adds the arguments of a list to a method of a resolver or of a record's class. */
export function addListArguments(prototype: object, method: string, decl: ResourceDecl): void {
  const args: [string, () => unknown, string][] = [
    ['filter', () => filterOf(decl), '筛选'],
    ['sorting', () => [sortOf(decl)], '排序，先列者先比'],
    ['paging', () => OffsetPaging, '按位置分页；与 first/after/last/before 不能同用'],
    ['first', () => Int, '向后取的行数'],
    ['after', () => String, '从此游标之后取'],
    ['last', () => Int, '向前取的行数'],
    ['before', () => String, '从此游标之前取'],
    ['asOf', () => Instant, '按此时刻有效的内容读取'],
  ];
  args.forEach(([name, type, description], i) => {
    Arg(name, type as never, { nullable: true, description })(prototype, method, i);
  });
}
