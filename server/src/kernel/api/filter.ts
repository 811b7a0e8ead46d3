import type { RecordClass } from '../declare/field.ts';
import { resourceOf, type ResourceDecl } from '../declare/resource.ts';
import { comparisonOf, idComparisonOf } from './comparisons.ts';
import { inputType, once, type Member } from './types.ts';

const optional = (type: () => unknown, description: string): Member => ({
  type,
  description,
  nullable: true,
});

/** `<Name>Filter`: comparisons of every field, filters of related records, `and`, `or`, and `search`. */
export const filterOf = once((decl: ResourceDecl): RecordClass => {
  const members: Record<string, Member> = {
    and: optional(() => [filterOf(decl)], '全部满足'),
    or: optional(() => [filterOf(decl)], '满足任一'),
  };
  const fields = [...decl.fields.values()];
  if (fields.some((f) => f.search)) {
    const found = fields.filter((f) => f.search).map((f) => f.label);
    members.search = optional(() => String, `在${found.join('、')}中查找所含文字`);
  }
  for (const field of fields) {
    const target = field.target && resourceOf(field.target());
    if (field.kind === 'json') continue;
    if (field.kind === 'reference') {
      members[`${field.name}Id`] = optional(() => idComparisonOf(field), `${field.label}的编号`);
      members[field.name] = optional(() => filterOf(target!), field.label);
    } else if (field.kind === 'list')
      members[field.name] = optional(() => quantifierOf(target!), field.label);
    else members[field.name] = optional(() => comparisonOf(field), field.label);
  }
  return inputType(`${decl.name}Filter`, `${decl.label}的筛选条件；各项取交集`, members);
});

/** Makes the filter types of a resource, so that type-graphql knows them before it builds the schema. */
export function makeFilterTypes(decl: ResourceDecl): void {
  filterOf(decl);
  quantifierOf(decl);
  for (const field of decl.fields.values()) {
    if (field.kind !== 'list' && field.kind !== 'reference' && field.kind !== 'json') comparisonOf(field);
  }
}

const quantifierOf = once((decl: ResourceDecl): RecordClass =>
  inputType(`${decl.name}RelationFilter`, `相关${decl.label}的筛选`, {
    some: optional(() => filterOf(decl), '至少一条满足'),
    none: optional(() => filterOf(decl), '没有一条满足'),
    every: optional(() => filterOf(decl), '每一条都满足（没有记录时成立）'),
  }),
);
