import { Popover } from 'antd';
import type { ReactNode } from 'react';
import { useEffect } from 'react';
import NotificationPanel from './notification-panel.tsx';

interface Props {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  children: ReactNode;
}

/** The newest notifications beside the bell. */
export default function NotificationPopover({ open, onOpenChange, children }: Props) {
  // Somebody clicked on the bell; the panel gives the focus back to it, so it has to stand first.
  useEffect(() => onOpenChange(true), [onOpenChange]);
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={open}
      onOpenChange={onOpenChange}
      content={<NotificationPanel onClose={() => onOpenChange(false)} />}
      destroyOnHidden
    >
      {children}
    </Popover>
  );
}
