import { Form, Input, Modal } from 'antd';
import { t } from '../../app/locale/locale.ts';
import type { Decisions } from './use-decisions.tsx';

/** Asks why a request is returned or rejected: the maker will read it. */
export function ReasonDialog({ decisions }: { decisions: Decisions }) {
  const [form] = Form.useForm<{ reason: string }>();
  const { asking, answer, cancel, isPending } = decisions;
  if (!asking) return null;
  const reject = asking.verdict === 'REJECT';
  const title = t(reject ? 'decide.rejectTitle' : 'decide.returnTitle', { count: asking.ids.length });
  return (
    <Modal open title={title} okText={t(reject ? 'decide.reject' : 'decide.return')} okButtonProps={{ danger: reject }} confirmLoading={isPending} onOk={form.submit} onCancel={cancel} width={480}>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={({ reason }) => answer(reason.trim())}>
        <Form.Item name="reason" label={t('decide.reason')} rules={[{ required: true, whitespace: true, message: t('decide.reasonMissing') }]}>
          <Input.TextArea autoFocus autoSize={{ minRows: 3, maxRows: 8 }} maxLength={1000} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
