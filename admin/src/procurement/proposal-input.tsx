import { Input } from 'antd';
import type { InputProps } from '../console/ui/define-ui.ts';

/** Room for a proposal; what is sealed is one line of text, so breaks become blanks. */
export function ProposalInput({ id, value, onChange, disabled }: InputProps<string>) {
  return (
    <Input.TextArea
      id={id}
      value={value ?? ''}
      disabled={disabled}
      autoSize={{ minRows: 4, maxRows: 12 }}
      onChange={(event) => onChange?.(event.target.value.replace(/\s*\n\s*/g, ' '))}
    />
  );
}
