import { InputNumber } from 'antd';
import { fenOf } from '../format/money.ts';
import type { InputProps } from '../ui/define-ui.ts';

/** Typed in yuan, kept in fen. */
export function MoneyInput({ id, disabled, value, onChange }: InputProps<number | null>) {
  return (
    <InputNumber<number>
      id={id}
      disabled={disabled}
      value={value === null || value === undefined ? null : value / 100}
      onChange={(typed) => onChange?.(typed === null ? null : fenOf(typed))}
      precision={2}
      prefix="¥"
      controls={false}
      style={{ width: '100%' }}
    />
  );
}
