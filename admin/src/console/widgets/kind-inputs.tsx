import { Input, InputNumber, Select, Switch } from 'antd';
import { enumOptions } from '../enum-options.ts';
import type { NamedField } from '../resources.ts';
import type { InputProps } from '../ui/define-ui.ts';

/** What an input of a kind is given: the field it edits, and how a saved secret reads. */
export interface KindInputProps<Value> extends InputProps<Value> {
  field: NamedField;
  masked?: string;
}

export function TextInput({ field, masked: _, onChange, ...props }: KindInputProps<string>) {
  return <Input {...props} onChange={(event) => onChange?.(event.target.value)} maxLength={field.max} />;
}

export function LongTextInput({ field, masked: _, onChange, ...props }: KindInputProps<string>) {
  return (
    <Input.TextArea
      {...props}
      onChange={(event) => onChange?.(event.target.value)}
      maxLength={field.max}
      showCount={field.max !== undefined}
      autoSize={{ minRows: 2, maxRows: 10 }}
    />
  );
}

export function NumberInput({ field, masked: _, ...props }: KindInputProps<number | null>) {
  return (
    <InputNumber<number>
      {...props}
      min={field.min}
      max={field.max}
      precision={field.kind === 'integer' ? 0 : undefined}
      suffix={field.unit}
      controls={false}
      style={{ width: '100%' }}
    />
  );
}

export function ChoiceInput({ field, masked: _, ...props }: KindInputProps<string | string[]>) {
  return (
    <Select
      {...props}
      mode={field.many ? 'multiple' : undefined}
      options={enumOptions(field.enum)}
      allowClear={!field.required}
      showSearch
      optionFilterProp="label"
    />
  );
}

export function BooleanInput({ value, onChange, id, disabled }: KindInputProps<boolean>) {
  return <Switch id={id} disabled={disabled} checked={value} onChange={(checked) => onChange?.(checked)} />;
}
