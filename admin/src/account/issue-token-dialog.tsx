import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input, InputNumber, Modal } from 'antd';
import { t } from '../app/locale/locale.ts';
import { messageOf } from '../console/api/faults.ts';
import { useFocusBack } from '../console/dialogs/use-focus-back.ts';
import { issueToken } from './account-acts.ts';
import { ShownOnce } from './shown-once.tsx';

/** The server's own limit. */
const MOST_DAYS = 366;

interface Wish {
  name: string;
  days: number;
}

/** Asks what the token is for and how long it lasts, then shows it once. */
export function IssueTokenDialog({ onClose }: { onClose: () => void }) {
  const [form] = Form.useForm<Wish>();
  useFocusBack();
  const issue = useMutation({ mutationFn: issueToken });
  const done = <Button onClick={onClose}>{t('account.tokenKept')}</Button>;
  return (
    <Modal
      open
      title={t('account.issueToken')}
      okText={t('account.issue')}
      confirmLoading={issue.isPending}
      onOk={form.submit}
      onCancel={onClose}
      maskClosable={!issue.data}
      footer={issue.data ? done : undefined}
      width={480}
    >
      {issue.error && (
        <Alert type="error" showIcon message={messageOf(issue.error)} style={{ marginBottom: 12 }} />
      )}
      {issue.data ? (
        <ShownOnce hint={t('account.tokenOnce')} secret={issue.data} />
      ) : (
        <Form<Wish>
          form={form}
          layout="vertical"
          requiredMark={false}
          initialValues={{ days: 90 }}
          onFinish={issue.mutate}
        >
          <Form.Item
            name="name"
            label={t('account.tokenName')}
            extra={t('account.tokenNameHint')}
            rules={[{ required: true, whitespace: true, message: t('account.tokenNameMissing') }]}
          >
            <Input maxLength={100} autoFocus />
          </Form.Item>
          <Form.Item
            name="days"
            label={t('account.tokenDays')}
            rules={[{ required: true, message: t('account.tokenDaysMissing', { most: MOST_DAYS }) }]}
          >
            <InputNumber min={1} max={MOST_DAYS} precision={0} />
          </Form.Item>
        </Form>
      )}
    </Modal>
  );
}
