import { PaperClipOutlined } from '@ant-design/icons';
import { Tag } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { t } from '../../app/locale/locale.ts';
import type { FieldKind, RecordReference } from '../definition.ts';
import { enumLabel } from '../enum-options.ts';
import { instantText } from '../format/dates.ts';
import { yuanText } from '../format/money.ts';
import { numberText } from '../format/numbers.ts';
import type { NamedField } from '../resources.ts';
import { resourceOfType } from '../resources.ts';

type Row = Record<string, unknown>;
type Show = (value: unknown, field: NamedField, row: Row) => ReactNode;

function showReference(value: unknown, { target }: NamedField): ReactNode {
  const { id, displayName } = value as RecordReference;
  const resource = resourceOfType(target);
  return resource ? <Link to={`/${resource.name}/${id}`}>{displayName}</Link> : displayName;
}

function showNumber(value: unknown, { unit }: NamedField): ReactNode {
  const text = numberText(value as number);
  return unit ? `${text} ${unit}` : text;
}

function showFile(value: unknown): ReactNode {
  const { id, displayName } = (typeof value === 'object' ? value : { id: value }) as Partial<RecordReference>;
  return (
    <a href={`/files/${id}`} target="_blank" rel="noreferrer">
      <PaperClipOutlined /> {displayName ?? t('file.open')}
    </a>
  );
}

const SHOW: Partial<Record<FieldKind, Show>> = {
  choice: (value, field) => enumLabel(field.enum, String(value)),
  boolean: (value) => t(value ? 'boolean.yes' : 'boolean.no'),
  money: (value) => `¥${yuanText(value as number)}`,
  instant: (value) => instantText(value as string),
  integer: showNumber,
  decimal: showNumber,
  reference: showReference,
  division: (value) => (value as RecordReference).displayName,
  code: (value, field, row) => String(row[`${field.name}Label`] ?? value),
  file: showFile,
  json: (value) => <code>{JSON.stringify(value)}</code>,
};

/** A field's value as people read it; nothing for an absent one. */
export function showValue(field: NamedField, row: Row): ReactNode {
  const value = row[field.name];
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value) && value.length === 0) return null;
  const show = SHOW[field.kind];
  if (!Array.isArray(value)) return show ? show(value, field, row) : String(value);
  return value.map((item, index) => <Tag key={index}>{show ? show(item, field, row) : String(item)}</Tag>);
}

const RIGHT_ALIGNED: readonly FieldKind[] = ['integer', 'decimal', 'money'];

export function isRightAligned({ kind }: NamedField): boolean {
  return RIGHT_ALIGNED.includes(kind);
}
