import { LogoutOutlined, UserOutlined } from '@ant-design/icons';
import { useLogout } from '@refinedev/core';
import { Button, Dropdown } from 'antd';
import { Link } from 'react-router';
import { t } from '../locale/locale.ts';
import { useViewer } from '../session/viewer.ts';
import styles from './shell.module.css';

/** Who is signed in; the way to their account, and out. */
export function AccountMenu() {
  const { account } = useViewer();
  const { mutate: signOut } = useLogout();
  const items = [
    { key: 'who', type: 'group' as const, label: `${account.displayName} (${account.username})` },
    { key: 'account', icon: <UserOutlined />, label: <Link to="/account">{t('account.title')}</Link> },
    { key: 'sign-out', icon: <LogoutOutlined />, label: t('session.signOut'), onClick: () => signOut() },
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <Button type="text" shape="circle" aria-label={t('shell.account', { name: account.displayName })}>
        <span className={styles.avatar}>{account.displayName.slice(0, 1)}</span>
      </Button>
    </Dropdown>
  );
}
