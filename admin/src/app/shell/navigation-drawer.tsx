import { Drawer } from 'antd';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { useFocusBack } from '../../console/dialogs/use-focus-back.ts';
import { Navigation } from './navigation.tsx';

/** The navigation of small screens: it closes once the person has gone somewhere. */
export default function NavigationDrawer({ onClose }: { onClose: () => void }) {
  useFocusBack();
  const { key } = useLocation();
  const openedAt = useRef(key);
  useEffect(() => {
    if (key !== openedAt.current) onClose();
  }, [key, onClose]);
  return (
    <Drawer
      placement="left"
      width={260}
      open
      onClose={onClose}
      closable={false}
      styles={{ body: { padding: 0 } }}
    >
      <Navigation />
    </Drawer>
  );
}
