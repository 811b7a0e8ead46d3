import { Form } from 'antd';
import { labelOf } from '../../app/locale/locale.ts';
import type { NamedField } from '../resources.ts';
import { uiOf } from '../ui/overrides.ts';
import { FieldInput } from '../widgets/field-input.tsx';
import styles from './form.module.css';
import type { FormOperation } from './operations.ts';
import { rulesOf } from './rules.ts';

export interface FieldItemProps {
  operation: FormOperation;
  field: NamedField;
}

/** What the server shows of a secret it already has, from the request being revised or the record. */
function maskOf({ masked, record }: FormOperation, name: string): string | undefined {
  const mask = masked?.[name] ?? record?.[name];
  return mask ? String(mask) : undefined;
}

/** One field of a form: label, input, its rules and its help. */
export function FieldItem({ operation, field }: FieldItemProps) {
  const { definition, key } = operation;
  const masked = field.kind === 'secret' ? maskOf(operation, field.name) : undefined;
  return (
    <Form.Item
      name={[key, field.inputKey ?? field.name]}
      label={labelOf(field)}
      rules={rulesOf(field, masked !== undefined)}
      extra={uiOf(definition.name).fields?.[field.name]?.help ?? field.help}
      className={field.kind === 'longText' ? styles.wide : undefined}
      validateTrigger={['onBlur', 'onSubmit']}
    >
      <FieldInput resource={definition.name} field={field} masked={masked} />
    </Form.Item>
  );
}
