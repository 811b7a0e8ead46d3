import { InputNumber, Space } from 'antd';
import { labelOf, t } from '../../app/locale/locale.ts';
import { fenOf } from '../format/money.ts';
import { endsOf } from './filter-values.ts';
import type { FilterControlProps } from './filter-control.tsx';

/** From and to of a number; money is typed in yuan and filtered in fen. */
export function RangeFilter({ field, filter, onFilter }: FilterControlProps) {
  const isMoney = field.kind === 'money';
  const ends = endsOf(filter);
  const label = labelOf(field);
  const shown = (end: string | undefined) =>
    end === undefined ? null : isMoney ? Number(end) / 100 : Number(end);
  function change(index: 0 | 1, typed: number | null) {
    const value = ends.map((end) => end ?? null) as (string | number | null)[];
    value[index] = typed === null ? null : isMoney ? fenOf(typed) : typed;
    onFilter(
      value.some((end) => end !== null) ? { field: field.name, operator: 'between', value } : undefined,
    );
  }
  return (
    <Space.Compact>
      <InputNumber
        value={shown(ends[0])}
        prefix={filter && label}
        placeholder={t('filter.from', { label })}
        aria-label={t('filter.from', { label })}
        onChange={(typed) => change(0, typed)}
        style={{ width: filter ? 190 : 130 }}
        controls={false}
      />
      <InputNumber
        value={shown(ends[1])}
        placeholder={t('filter.to')}
        aria-label={`${label} ${t('filter.to')}`}
        onChange={(typed) => change(1, typed)}
        style={{ width: 90 }}
        controls={false}
      />
    </Space.Compact>
  );
}
