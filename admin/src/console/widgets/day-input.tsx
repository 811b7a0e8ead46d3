import { DatePicker } from 'antd';
import dayjs from '../../app/locale/dates.ts';
import type { InputProps } from '../ui/define-ui.ts';

/** Days may be typed in any of these ways; the first is how they are shown. */
const FORMATS = ['YYYY-MM-DD', 'YYYYMMDD', 'YYYY/M/D', 'YYYY.M.D'];

/** A calendar day, kept as `YYYY-MM-DD`. */
export function DayInput({ id, disabled, value, onChange }: InputProps<string | null>) {
  return (
    <DatePicker
      id={id}
      disabled={disabled}
      value={value ? dayjs(value) : null}
      onChange={(day) => onChange?.(day ? day.format('YYYY-MM-DD') : null)}
      format={FORMATS}
      style={{ width: '100%' }}
    />
  );
}
