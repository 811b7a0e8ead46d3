import { KeyOutlined, LogoutOutlined } from '@ant-design/icons';
import { useLogout } from '@refinedev/core';
import { App, Button, Dropdown, Modal } from 'antd';
import { useState } from 'react';
import { t } from '../locale/locale.ts';
import { useViewer } from '../session/viewer.ts';
import { ChangePasswordForm } from '../sign-in/change-password-form.tsx';
import styles from './shell.module.css';

/** Who is signed in; change of password and sign-out. */
export function AccountMenu() {
  const { account } = useViewer();
  const { mutate: signOut } = useLogout();
  const { message } = App.useApp();
  const [changing, setChanging] = useState(false);
  const items = [
    { key: 'who', type: 'group' as const, label: `${account.displayName} (${account.username})` },
    { key: 'password', icon: <KeyOutlined />, label: t('password.submit'), onClick: () => setChanging(true) },
    { key: 'sign-out', icon: <LogoutOutlined />, label: t('session.signOut'), onClick: () => signOut() },
  ];
  const done = () => {
    setChanging(false);
    void message.success(t('password.changed'));
  };
  return (
    <>
      <Dropdown menu={{ items }} trigger={['click']}>
        <Button type="text" shape="circle" aria-label={t('shell.account', { name: account.displayName })}>
          <span className={styles.avatar}>{account.displayName.slice(0, 1)}</span>
        </Button>
      </Dropdown>
      <Modal
        open={changing}
        title={t('password.submit')}
        footer={null}
        onCancel={() => setChanging(false)}
        destroyOnHidden
        width={420}
      >
        <ChangePasswordForm onDone={done} />
      </Modal>
    </>
  );
}
