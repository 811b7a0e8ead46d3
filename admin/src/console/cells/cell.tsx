import { PaperClipOutlined } from '@ant-design/icons';
import { Tag } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { t } from '../../app/locale/locale.ts';
import type { FieldKind, RecordReference } from '../definition.ts';
import { Money } from '../format/money-unit.tsx';
import { numberText } from '../format/numbers.ts';
import type { NamedField } from '../resources.ts';
import { resourceOfType } from '../resources.ts';
import { isAbsent, plainOf } from './plain.ts';
import type { Row } from './plain.ts';

type Show = (value: unknown, field: NamedField) => ReactNode;

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

/** Kinds that a page shows otherwise than a sheet. */
const SHOW: Partial<Record<FieldKind, Show>> = {
  money: (value) => <Money fen={value as number} />,
  integer: showNumber,
  decimal: showNumber,
  reference: showReference,
  file: showFile,
  json: (value) => <code>{JSON.stringify(value)}</code>,
};

/** A field's value as people read it; nothing for an absent one. */
export function showValue(field: NamedField, row: Row): ReactNode {
  const value = row[field.name];
  if (isAbsent(value)) return null;
  const show = (one: unknown) => SHOW[field.kind]?.(one, field) ?? plainOf(one, field, row);
  return Array.isArray(value) ? value.map((item, index) => <Tag key={index}>{show(item)}</Tag>) : show(value);
}

const RIGHT_ALIGNED: readonly FieldKind[] = ['integer', 'decimal', 'money'];

export function isRightAligned({ kind }: NamedField): boolean {
  return RIGHT_ALIGNED.includes(kind);
}
