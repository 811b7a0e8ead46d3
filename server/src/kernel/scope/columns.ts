import { Index, Property } from '@mikro-orm/decorators/legacy';
import type { PropertyOptions } from '@mikro-orm/core';
import { columnOf, resourceOf, type ResourceDecl } from '../declare/resource.ts';
import { snake, upperFirst } from '../declare/naming.ts';
import { kinds } from '../declare/kinds.ts';
import { allDimensions, type Dimension } from './dimension.ts';

/**
 * The resource's column that carries a dimension, or null where it carries none. A child that inherits its parent's
 * scope has copies in columns of its own, kept by triggers, so that no predicate needs a join.
 */
export function scopeColumn(decl: ResourceDecl, dimension: string): string | null {
  if (decl.scopeVia) return carried(decl).includes(dimension) ? `scope_${snake(dimension)}` : null;
  const name = decl.scope?.[dimension];
  if (name === undefined) return null;
  return columnOf(decl.fields.get(name)!);
}

/** Dimensions that rows of the resource carry. */
export function carried(decl: ResourceDecl): string[] {
  return decl.scopeVia ? carried(scopeParent(decl)) : Object.keys(decl.scope ?? {});
}

export const scopeParent = (decl: ResourceDecl): ResourceDecl =>
  resourceOf(decl.fields.get(decl.scopeVia!)!.target!());

/** Gives a child the columns of its inherited scope; called for every resource once all are declared. */
export function mapScopeColumns(decl: ResourceDecl): void {
  if (!decl.scopeVia) return;
  for (const name of carried(decl))
    mapScopeColumn(
      decl,
      allDimensions().find((d) => d.name === name)!,
    );
}

function mapScopeColumn(decl: ResourceDecl, dimension: Dimension): void {
  const property = `scope${upperFirst(dimension.name)}`;
  const options =
    dimension.sqlType === 'bigint'
      ? kinds.id.column(decl.fields.get('id')!)
      : { type: 'text', ...(dimension.kind === 'range' ? { collation: 'C' } : {}) };
  Property({ ...options, nullable: true } as PropertyOptions<object>)(decl.entity.prototype, property);
  if (dimension.kind === 'range') Index({ properties: [property] as never[] })(decl.entity as never);
}
