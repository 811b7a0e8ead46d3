import type { CrudFilter, LogicalFilter } from '@refinedev/core';
import { DatePicker, Input, Select } from 'antd';
import dayjs from '../../app/locale/dates.ts';
import type { ComponentType } from 'react';
import { labelOf, t } from '../../app/locale/locale.ts';
import type { FieldKind } from '../definition.ts';
import { enumOptions } from '../enum-options.ts';
import type { NamedField } from '../resources.ts';
import { CodeSelect } from '../widgets/code-select.tsx';
import { DivisionSelect } from '../widgets/division-select.tsx';
import { ReferenceSelect } from '../widgets/reference-select.tsx';
import { endsOf, valuesOf } from './filter-values.ts';
import { RangeFilter } from './range-filter.tsx';
import { useTypedText } from './use-typed-text.ts';

export interface FilterControlProps {
  field: NamedField;
  filter: LogicalFilter | undefined;
  onFilter: (filter?: CrudFilter) => void;
}

const WIDTH = 132;

function TextFilter({ field, filter, onFilter }: FilterControlProps) {
  const operator = field.kind === 'secret' ? 'endswith' : 'contains';
  const input = useTypedText(valuesOf(filter)[0] ?? '', (text) =>
    onFilter(
      text
        ? {
            field: field.name,
            operator: operator === 'endswith' && text.length > 4 ? 'eq' : operator,
            value: text,
          }
        : undefined,
    ),
  );
  const label = labelOf(field);
  const placeholder = field.kind === 'secret' ? t('filter.tail', { label }) : label;
  return (
    <Input {...input} allowClear placeholder={placeholder} aria-label={label} style={{ width: WIDTH }} />
  );
}

/** Stands for "no value" among a choice's options. */
const NONE = '';

function ChoiceFilter({ field, filter, onFilter }: FilterControlProps) {
  const none = field.nullable ? [{ value: NONE, label: t('filter.none') }] : [];
  function change(values: string[]) {
    const isNone = values.at(-1) === NONE;
    const chosen = values.filter((value) => value !== NONE);
    if (isNone) onFilter({ field: field.name, operator: 'null', value: true });
    else onFilter(chosen.length > 0 ? { field: field.name, operator: 'in', value: chosen } : undefined);
  }
  return (
    <Select
      mode="multiple"
      allowClear
      maxTagCount="responsive"
      options={[...enumOptions(field.enum), ...none]}
      optionFilterProp="label"
      placeholder={labelOf(field)}
      aria-label={labelOf(field)}
      style={{ minWidth: WIDTH }}
      value={filter?.operator === 'null' ? [NONE] : valuesOf(filter)}
      onChange={change}
    />
  );
}

function BooleanFilter({ field, filter, onFilter }: FilterControlProps) {
  return (
    <Select
      allowClear
      options={[
        { value: 'true', label: t('boolean.yes') },
        { value: 'false', label: t('boolean.no') },
      ]}
      placeholder={labelOf(field)}
      aria-label={labelOf(field)}
      prefix={filter && labelOf(field)}
      style={{ minWidth: 120 }}
      value={valuesOf(filter)[0]}
      onChange={(value?: string) =>
        onFilter(value ? { field: field.name, operator: 'eq', value } : undefined)
      }
    />
  );
}

function DayFilter({ field, filter, onFilter }: FilterControlProps) {
  const [from, to] = endsOf(filter);
  const label = labelOf(field);
  return (
    <DatePicker.RangePicker
      allowEmpty
      placeholder={[t('filter.from', { label }), t('filter.to')]}
      prefix={filter && label}
      style={{ width: filter ? 330 : 260 }}
      value={[from ? dayjs(from) : null, to ? dayjs(to) : null]}
      onChange={(_dates, texts) =>
        onFilter(texts?.some(Boolean) ? { field: field.name, operator: 'between', value: texts } : undefined)
      }
    />
  );
}

function DivisionFilter({ field, filter, onFilter }: FilterControlProps) {
  return (
    <DivisionSelect
      placeholder={labelOf(field)}
      aria-label={labelOf(field)}
      style={{ width: 148 }}
      value={valuesOf(filter)[0]}
      onChange={(id) => onFilter(id ? { field: field.name, operator: 'ina', value: [id] } : undefined)}
    />
  );
}

function ReferenceFilter({ field, filter, onFilter }: FilterControlProps) {
  return (
    <ReferenceSelect
      target={field.target}
      placeholder={labelOf(field)}
      aria-label={labelOf(field)}
      style={{ width: 148 }}
      value={valuesOf(filter)[0]}
      onChange={(id) => onFilter(id ? { field: field.name, operator: 'eq', value: id } : undefined)}
    />
  );
}

function CodeFilter({ field, filter, onFilter }: FilterControlProps) {
  return (
    <CodeSelect
      codeList={field.codeList}
      placeholder={labelOf(field)}
      aria-label={labelOf(field)}
      style={{ width: WIDTH }}
      value={valuesOf(filter)[0]}
      onChange={(code) => onFilter(code ? { field: field.name, operator: 'eq', value: code } : undefined)}
    />
  );
}

const CONTROLS: Partial<Record<FieldKind, ComponentType<FilterControlProps>>> = {
  choice: ChoiceFilter,
  boolean: BooleanFilter,
  day: DayFilter,
  instant: DayFilter,
  integer: RangeFilter,
  decimal: RangeFilter,
  money: RangeFilter,
  division: DivisionFilter,
  reference: ReferenceFilter,
  code: CodeFilter,
};

/** The control that filters a field of this kind. */
export function FilterControl(props: FilterControlProps) {
  const Control = CONTROLS[props.field.kind] ?? TextFilter;
  return <Control {...props} />;
}
