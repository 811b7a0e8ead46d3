import { useMutation } from '@tanstack/react-query';
import { Alert, Form, Input, Modal } from 'antd';
import { t } from '../../app/locale/locale.ts';
import { graphql } from '../../generated/documents/gql.ts';
import { assertAccepted, messageOf } from '../api/faults.ts';
import { request } from '../api/request.ts';

const RevealSecret = graphql(`
  mutation RevealSecret($input: RevealSecretInput!) {
    revealSecret(input: $input) {
      value
      userErrors {
        code
        message
        path
      }
    }
  }
`);

interface Place {
  resource: string;
  id: string;
  field: string;
}

interface Props {
  input: Place;
  label: string;
  onRevealed: (value: string) => void;
  onClose: () => void;
}

async function reveal(input: Place & { reason: string }): Promise<string> {
  const { revealSecret } = await request(RevealSecret, { input });
  assertAccepted(revealSecret.userErrors);
  return revealSecret.value ?? '';
}

/** Asks why somebody needs to see a secret, and shows it to them. */
export function RevealDialog({ input, label, onRevealed, onClose }: Props) {
  const [form] = Form.useForm<{ reason: string }>();
  const ask = useMutation({ mutationFn: reveal, onSuccess: onRevealed });
  return (
    <Modal open title={label} okText={t('secret.show')} onOk={form.submit} onCancel={onClose} confirmLoading={ask.isPending} width={420}>
      {ask.error && <Alert type="error" showIcon message={messageOf(ask.error)} style={{ marginBottom: 12 }} />}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={({ reason }) => ask.mutate({ ...input, reason })}>
        <Form.Item name="reason" label={t('secret.reason')} extra={t('secret.logged')} rules={[{ required: true, whitespace: true, message: t('secret.reasonMissing') }]}>
          <Input autoFocus maxLength={200} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
