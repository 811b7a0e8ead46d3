import { App } from 'antd';
import { useState } from 'react';
import { t } from '../app/locale/locale.ts';
import { ChangePasswordForm } from '../app/sign-in/change-password-form.tsx';
import { Card } from './card.tsx';

/** Change of password; the form is empty again afterwards. */
export function PasswordCard() {
  const { message } = App.useApp();
  const [round, setRound] = useState(0);
  const done = () => {
    setRound(round + 1);
    void message.success(t('password.changed'));
  };
  return (
    <Card title={t('password.submit')}>
      <ChangePasswordForm key={round} onDone={done} />
    </Card>
  );
}
