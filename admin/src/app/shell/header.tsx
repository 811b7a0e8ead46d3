import { MenuOutlined, SearchOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { NotificationBell } from '../../notifications/notification-bell.tsx';
import { t } from '../locale/locale.ts';
import { usePalette } from '../palette/palette-context.ts';
import { AccountMenu } from './account-menu.tsx';
import { PreferenceButtons } from './preference-buttons.tsx';
import { RoleSwitch } from './role-switch.tsx';
import styles from './shell.module.css';

const isMac = navigator.userAgent.includes('Mac');

export function Header({ onMenu }: { onMenu: () => void }) {
  const { open } = usePalette();
  return (
    <header className={styles.header}>
      <Button
        className={styles.narrow}
        type="text"
        icon={<MenuOutlined />}
        aria-label={t('shell.menu')}
        onClick={onMenu}
      />
      <button type="button" className={styles.search} onClick={open} aria-label={t('palette.open')}>
        <SearchOutlined />
        <span>{t('palette.open')}</span>
        <kbd>{isMac ? '⌘ K' : 'Ctrl K'}</kbd>
      </button>
      <div className={styles.spacer} />
      <RoleSwitch />
      <NotificationBell />
      <PreferenceButtons />
      <AccountMenu />
    </header>
  );
}
