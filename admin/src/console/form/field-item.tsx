import { Form } from 'antd';
import { labelOf } from '../../app/locale/locale.ts';
import type { NamedField } from '../resources.ts';
import { uiOf } from '../ui/overrides.ts';
import { FieldInput } from '../widgets/field-input.tsx';
import styles from './form.module.css';
import type { FormOperation } from './operations.ts';
import { rulesOf } from './rules.ts';

interface Props {
  operation: FormOperation;
  field: NamedField;
}

/** One field of a form: label, input, its rules and its help. */
export function FieldItem({ operation, field }: Props) {
  const { definition, record, key } = operation;
  const saved = record?.[field.name];
  const masked = field.kind === 'secret' && saved ? String(saved) : undefined;
  return (
    <Form.Item
      name={[key, field.inputKey ?? field.name]}
      label={labelOf(field)}
      rules={rulesOf(field, Boolean(saved))}
      extra={uiOf(definition.name).fields?.[field.name]?.help ?? field.help}
      className={field.kind === 'longText' ? styles.wide : undefined}
      validateTrigger={['onBlur', 'onSubmit']}
    >
      <FieldInput resource={definition.name} field={field} masked={masked} />
    </Form.Item>
  );
}
