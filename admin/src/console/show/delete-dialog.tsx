import { useDelete } from '@refinedev/core';
import { Alert, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { labelOfOne, t } from '../../app/locale/locale.ts';
import type { WriteResult } from '../api/data-provider.ts';
import { messageOf } from '../api/faults.ts';
import type { ResourceDefinition } from '../definition.ts';
import { useOutcome } from '../form/use-outcome.tsx';
import type { ShownRecord } from './show-page.tsx';

interface Props {
  definition: ResourceDefinition;
  record: ShownRecord;
  onClose: () => void;
}

/** Deleting is a change like any other: it says why and is approved by somebody else. */
export function DeleteDialog({ definition, record, onClose }: Props) {
  const { mutateAsync, mutation } = useDelete<WriteResult>();
  const outcome = useOutcome(definition.name);
  const [error, setError] = useState<unknown>();
  const [form] = Form.useForm<{ note: string }>();

  async function remove({ note }: { note: string }) {
    try {
      const { data } = await mutateAsync({
        ...{ resource: definition.name, id: record.id, meta: { note } },
        ...{ successNotification: false, errorNotification: false },
      });
      // The record named in the answer is the one just deleted: there is no page to go to.
      outcome({ record: null, changeRequest: data.changeRequest });
    } catch (fault) {
      setError(fault);
    }
  }

  return (
    <Modal open title={t('delete.title', { label: labelOfOne(definition), name: record.displayName })} okText={t('form.submit')} okButtonProps={{ danger: true }} confirmLoading={mutation.isPending} onOk={form.submit} onCancel={onClose} width={460}>
      {error !== undefined && <Alert type="error" showIcon message={messageOf(error)} style={{ marginBottom: 12 }} />}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => void remove(values)}>
        <Form.Item name="note" label={t('delete.reason')} rules={[{ required: true, whitespace: true, message: t('delete.reasonMissing') }]}>
          <Input.TextArea autoFocus autoSize={{ minRows: 2 }} maxLength={500} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
