import { secretColumn } from '../declare/columns.ts';
import type { FieldDecl } from '../declare/field.ts';
import { snake } from '../declare/naming.ts';
import { columnOf, type ResourceDecl } from '../declare/resource.ts';
import type { Statement } from './statement.ts';

/** Whether `<reference>Id` is meant. */
export const isReferenceId = (decl: ResourceDecl, name: string): boolean =>
  name.endsWith('Id') && decl.fields.get(name.slice(0, -2))?.kind === 'reference';

/** SQL of a scalar field's value for the row `row`. */
export function valueSql(st: Statement, row: string, field: FieldDecl, need?: Set<string>): string {
  if (field.sql) {
    for (const n of field.needs ?? []) need?.add(snake(n));
    return `(${st.atInstant(field.sql(row, st.bindActor))})`;
  }
  const column = field.kind === 'secret' ? secretColumn(field.name, 'Mask') : columnOf(field);
  need?.add(column);
  return `${row}.${column}`;
}
