import { Popover } from 'antd';
import type { ReactNode } from 'react';
import { useState } from 'react';
import NotificationPanel from './notification-panel.tsx';

/** The newest notifications beside the bell; open at once, since somebody clicked on it. */
export default function NotificationPopover({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState(true);
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={open}
      onOpenChange={setOpen}
      content={<NotificationPanel onClose={() => setOpen(false)} />}
      destroyOnHidden
    >
      {children}
    </Popover>
  );
}
