import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { useEffect } from 'react';
import { messageOf } from '../../console/api/faults.ts';
import { t } from '../locale/locale.ts';
import type { Credentials } from '../session/sign-in.ts';
import { signIn } from '../session/sign-in.ts';
import type { Viewer } from '../session/viewer.ts';

interface Props {
  username?: string;
  /** Filled in and sent at once: a demonstration account somebody chose. */
  chosen?: Credentials;
  onSignedIn: (viewer: Viewer | null) => void;
}

/** User name and password, on the sign-in page and over a page whose session has ended. */
export function SignInForm({ username, chosen, onSignedIn }: Props) {
  const [form] = Form.useForm<Credentials>();
  const attempt = useMutation({ mutationFn: signIn, onSuccess: onSignedIn });
  const { mutate } = attempt;
  useEffect(() => {
    if (!chosen) return;
    form.setFieldsValue(chosen);
    mutate(chosen);
  }, [chosen, form, mutate]);
  return (
    <Form form={form} layout="vertical" requiredMark={false} initialValues={{ username }} onFinish={mutate}>
      {attempt.error && (
        <Alert type="error" showIcon message={messageOf(attempt.error)} style={{ marginBottom: 16 }} />
      )}
      <Form.Item
        name="username"
        label={t('signIn.username')}
        rules={[{ required: true, message: t('signIn.usernameMissing') }]}
      >
        <Input size="large" autoComplete="username" autoFocus={!username} />
      </Form.Item>
      <Form.Item
        name="password"
        label={t('signIn.password')}
        rules={[{ required: true, message: t('signIn.passwordMissing') }]}
      >
        <Input.Password size="large" autoComplete="current-password" autoFocus={Boolean(username)} />
      </Form.Item>
      <Button type="primary" size="large" htmlType="submit" block loading={attempt.isPending}>
        {t('signIn.submit')}
      </Button>
    </Form>
  );
}
