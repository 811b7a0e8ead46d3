import { BellOutlined } from '@ant-design/icons';
import { Badge, Button, Popover } from 'antd';
import { Suspense, lazy, useState } from 'react';
import { t } from '../app/locale/locale.ts';
import { PageLoading } from '../app/pages/page-loading.tsx';
import { useUnreadCount } from './use-notifications.ts';

const NotificationPanel = lazy(() => import('./notification-panel.tsx'));

/** How much there is to know, and the newest of it. */
export function NotificationBell() {
  const [open, setOpen] = useState(false);
  const unread = useUnreadCount();
  const panel = (
    <Suspense fallback={<PageLoading />}>
      <NotificationPanel onClose={() => setOpen(false)} />
    </Suspense>
  );
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={open}
      onOpenChange={setOpen}
      content={panel}
      destroyOnHidden
    >
      <Badge count={unread} size="small" offset={[-6, 6]}>
        <Button type="text" icon={<BellOutlined />} aria-label={t('notifications.open', { count: unread })} />
      </Badge>
    </Popover>
  );
}
