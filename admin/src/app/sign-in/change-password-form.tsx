import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import type { FormInstance } from 'antd';
import { messageOf } from '../../console/api/faults.ts';
import { t } from '../locale/locale.ts';
import { changePassword } from '../session/sign-in.ts';

interface Passwords {
  current: string;
  next: string;
  again: string;
}

const required = { required: true, message: t('password.missing') };

function sameAsNext({ getFieldValue }: Pick<FormInstance<Passwords>, 'getFieldValue'>) {
  return {
    validator: (_rule: unknown, value: string) =>
      !value || getFieldValue('next') === value
        ? Promise.resolve()
        : Promise.reject(new Error(t('password.differs'))),
  };
}

/** Old password, new password twice. */
export function ChangePasswordForm({ onDone }: { onDone?: () => void }) {
  const change = useMutation({
    mutationFn: ({ current, next }: Passwords) => changePassword({ current, next }),
    onSuccess: onDone,
  });
  return (
    <Form<Passwords> layout="vertical" requiredMark={false} onFinish={(values) => change.mutate(values)}>
      {change.error && (
        <Alert type="error" showIcon message={messageOf(change.error)} style={{ marginBottom: 16 }} />
      )}
      <Form.Item name="current" label={t('password.current')} rules={[required]}>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Form.Item name="next" label={t('password.next')} rules={[required]} extra={t('password.rule')}>
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="again"
        label={t('password.again')}
        dependencies={['next']}
        rules={[required, sameAsNext]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={change.isPending}>
        {t('password.submit')}
      </Button>
    </Form>
  );
}
