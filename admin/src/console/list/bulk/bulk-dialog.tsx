import { Alert, Form, Input, Modal } from 'antd';
import { labelOf, t } from '../../../app/locale/locale.ts';
import type { ActionDefinition, ResourceDefinition } from '../../definition.ts';
import { useFocusBack } from '../../dialogs/use-focus-back.ts';
import { FieldItem } from '../../form/field-item.tsx';
import type { FormOperation } from '../../form/operations.ts';
import { editableFields } from '../../form/sections.ts';
import type { ListRow } from '../use-resource-table.ts';
import type { BulkValues } from './send-rows.ts';
import { useBulk } from './use-bulk.ts';

interface Props {
  definition: ResourceDefinition;
  action: ActionDefinition;
  rows: ListRow[];
  onClose: () => void;
  onSent: (rows: ListRow[]) => void;
}

/** What goes with an action on many rows, and what stands against single ones: the others need not wait for them. */
export function BulkDialog({ definition, action, rows, onClose, onSent }: Props) {
  const [form] = Form.useForm<BulkValues>();
  useFocusBack();
  const bulk = useBulk({ definition, action, rows, onSent });
  const { submit, forgive, isPending, refused, fault, done, left } = bulk;
  const operation: FormOperation = { key: '0', kind: 'ACTION', definition, action };
  return (
    <Modal
      open
      title={t('bulk.action', { action: labelOf(action), count: rows.length })}
      okText={refused.size > 0 ? t('bulk.submitRest', { count: left }) : t('form.submit')}
      okButtonProps={{ danger: action.danger, disabled: left === 0 }}
      confirmLoading={isPending}
      cancelButtonProps={{ disabled: isPending }}
      footer={(_, { OkBtn, CancelBtn }) => (
        <>
          {done > 0 && <span>{t('bulk.done', { count: done })}</span>}
          <CancelBtn />
          <OkBtn />
        </>
      )}
      onOk={form.submit}
      // Opened anew meanwhile, it would send the same rows again.
      onCancel={isPending ? undefined : onClose}
      width={560}
    >
      {action.help && <Alert type="info" showIcon message={action.help} style={{ marginBottom: 12 }} />}
      {fault && <Alert type="error" showIcon message={fault} style={{ marginBottom: 12 }} />}
      {[...refused].map(([row, message]) => (
        <Alert
          key={row.id}
          type="warning"
          showIcon
          message={`${row.displayName}：${message}`}
          style={{ marginBottom: 8 }}
        />
      ))}
      <Form
        form={form}
        layout="vertical"
        onFinish={submit}
        onValuesChange={(changed) => operation.key in changed && forgive()}
      >
        {editableFields(operation).map((field) => (
          <FieldItem key={field.name} operation={operation} field={field} />
        ))}
        <Form.Item name="note" label={t('form.note')}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={1000} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
