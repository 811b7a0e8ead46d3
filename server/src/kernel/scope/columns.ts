import { Index, Property } from '@mikro-orm/decorators/legacy';
import type { PropertyOptions } from '@mikro-orm/core';
import { columnOf, resourceOf, type ResourceDecl } from '../declare/resource.ts';
import { snake, upperFirst } from '../declare/naming.ts';
import { kinds } from '../declare/kinds.ts';
import { allDimensions, type Dimension } from './dimension.ts';

/**
 * The resource's column that carries a dimension, or null where it carries none. A child that inherits scope from what
 * it refers to has copies in columns of its own, kept by triggers, so that no predicate needs a join.
 */
export function scopeColumn(decl: ResourceDecl, dimension: string): string | null {
  if (inherited(decl).some((i) => i.dimension === dimension)) return `scope_${snake(dimension)}`;
  const name = decl.scope?.[dimension];
  if (name === undefined) return null;
  return columnOf(decl.fields.get(name)!);
}

/** Dimensions that rows of the resource carry. */
export function carried(decl: ResourceDecl): string[] {
  return decl.scopeVia ? carried(referred(decl, decl.scopeVia)) : Object.keys(decl.scope ?? {});
}

/** A dimension that a resource has from a record it refers to, and which of that record's it is. */
export interface Inherited {
  dimension: string;
  reference: string;
  from: string;
}

export function inherited(decl: ResourceDecl): Inherited[] {
  const via = decl.scopeVia;
  if (via)
    return carried(referred(decl, via)).map((dimension) => ({ dimension, reference: via, from: dimension }));
  return Object.entries(decl.scope ?? {}).flatMap(([dimension, source]) => {
    const [reference, from] = source.split('.');
    return from === undefined ? [] : [{ dimension, reference: reference!, from }];
  });
}

/** What is inherited, by the reference it comes through. */
export function inheritedBy(decl: ResourceDecl): Map<string, Inherited[]> {
  const all = inherited(decl);
  return new Map(all.map(({ reference }) => [reference, all.filter((i) => i.reference === reference)]));
}

/** The resource that a reference points to. */
export const referred = (decl: ResourceDecl, reference: string): ResourceDecl =>
  resourceOf(decl.fields.get(reference)!.target!());

/** Gives a child the columns of its inherited scope; called for every resource once all are declared. */
export function mapScopeColumns(decl: ResourceDecl): void {
  for (const { dimension } of inherited(decl))
    mapScopeColumn(
      decl,
      allDimensions().find((d) => d.name === dimension)!,
    );
}

/** Rows of one's own are few and are listed by their id; a set's are many, and no index finds them sooner. */
const indexed: Partial<Record<Dimension['kind'], (property: string) => string[]>> = {
  range: (property) => [property],
  own: (property) => [property, 'id'],
};

function mapScopeColumn(decl: ResourceDecl, dimension: Dimension): void {
  const property = `scope${upperFirst(dimension.name)}`;
  const options =
    dimension.sqlType === 'bigint'
      ? kinds.id.column(decl.fields.get('id')!)
      : { type: 'text', ...(dimension.kind === 'range' ? { collation: 'C' } : {}) };
  Property({ ...options, nullable: true } as PropertyOptions<object>)(decl.entity.prototype, property);
  const index = indexed[dimension.kind]?.(property);
  if (index) Index({ properties: index as never[] })(decl.entity as never);
}
