import { BellOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Suspense, lazy, useState } from 'react';
import { t } from '../app/locale/locale.ts';
import styles from './notifications.module.css';
import { useUnreadCount } from './use-notifications.ts';

const NotificationPopover = lazy(() => import('./notification-popover.tsx'));

/** How much there is to know; the newest of it is loaded when somebody asks. */
export function NotificationBell() {
  const [asked, setAsked] = useState(false);
  const [open, setOpen] = useState(false);
  const unread = useUnreadCount();
  const bell = (
    <Button
      type="text"
      icon={<BellOutlined />}
      aria-label={t('notifications.open', { count: unread })}
      aria-expanded={open}
      // One that comes in place of that which was pressed has its focus, too.
      autoFocus={asked}
      onClick={() => setAsked(true)}
    />
  );
  return (
    <span className={styles.bell}>
      {asked ? (
        <Suspense fallback={bell}>
          <NotificationPopover open={open} onOpenChange={setOpen}>
            {bell}
          </NotificationPopover>
        </Suspense>
      ) : (
        bell
      )}
      {unread > 0 && (
        <span className={styles.count} aria-hidden>
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </span>
  );
}
