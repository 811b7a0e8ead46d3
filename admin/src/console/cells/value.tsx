import type { ReactNode } from 'react';
import type { NamedField } from '../resources.ts';
import { cellOverride } from '../ui/overrides.ts';
import { showValue } from './cell.tsx';
import { SecretCell } from './secret-cell.tsx';

interface Props {
  resource: string;
  field: NamedField;
  row: Record<string, unknown>;
}

function Nothing() {
  return <span style={{ color: 'var(--ant-color-text-quaternary)' }}>—</span>;
}

/** A field of a record: overridden, secret, or as its kind is shown; a dash for nothing. */
export function Value({ resource, field, row }: Props): ReactNode {
  const override = cellOverride(resource, field.name);
  const value = row[field.name];
  if (override) return override(value, row) ?? <Nothing />;
  if (field.kind === 'secret' && value)
    return <SecretCell resource={resource} id={String(row['id'])} field={field} masked={String(value)} />;
  return showValue(field, row) ?? <Nothing />;
}
