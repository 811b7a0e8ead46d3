import { Form } from 'antd';
import { belongs } from './belonging.ts';
import type { FieldItemProps } from './field-item.tsx';
import { FieldItem } from './field-item.tsx';

/** A field that is there only while another one says that the record has it. */
export function BelongingItem({ operation, field }: FieldItemProps) {
  const name = field.when?.field ?? field.name;
  const typed: unknown = Form.useWatch([operation.key, name]);
  if (!belongs(field, { [name]: typed }, operation.record)) return null;
  return <FieldItem operation={operation} field={{ ...field, required: field.when?.required }} />;
}
