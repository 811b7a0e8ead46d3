import { Input } from 'antd';
import { t } from '../../app/locale/locale.ts';
import type { InputProps } from '../ui/define-ui.ts';

interface Props extends InputProps<string> {
  /** The saved value as the server masks it; shown until something is typed. */
  masked?: string;
}

/** A secret typed anew; the saved one stays when nothing is typed. */
export function SecretInput({ id, disabled, masked, value, onChange }: Props) {
  return (
    <Input
      id={id}
      disabled={disabled}
      value={value ?? ''}
      onChange={(event) => onChange?.(event.target.value)}
      placeholder={masked ? t('secret.keep', { masked }) : undefined}
      autoComplete="off"
      allowClear
    />
  );
}
