import { DatePicker } from 'antd';
import dayjs from '../../app/locale/dates.ts';
import { instantText } from '../format/dates.ts';
import type { InputProps } from '../ui/define-ui.ts';

/** A moment, shown and typed in Shanghai time whatever the browser's zone, kept in UTC. */
export function InstantInput({ id, disabled, value, onChange }: InputProps<string | null>) {
  return (
    <DatePicker
      id={id}
      disabled={disabled}
      showTime={{ format: 'HH:mm' }}
      format="YYYY-MM-DD HH:mm"
      value={value ? dayjs(instantText(value)) : null}
      onChange={(moment) =>
        onChange?.(moment ? new Date(`${moment.format('YYYY-MM-DDTHH:mm')}:00+08:00`).toISOString() : null)
      }
      style={{ width: '100%' }}
    />
  );
}
