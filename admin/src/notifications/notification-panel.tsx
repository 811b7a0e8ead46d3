import { Button, Empty, Segmented, Skeleton } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { t } from '../app/locale/locale.ts';
import { FaultView } from '../app/pages/fault-view.tsx';
import { useFocusBack } from '../console/dialogs/use-focus-back.ts';
import { enumLabel } from '../console/enum-options.ts';
import { instantText } from '../console/format/dates.ts';
import styles from './notifications.module.css';
import type { Notice } from './use-notifications.ts';
import { useMarkRead, useNotifications } from './use-notifications.ts';

interface Props {
  onClose: () => void;
}

function Entry({ notice, onOpen }: { notice: Notice; onOpen: (notice: Notice) => void }) {
  const { kind, title, text, createdAt, readAt } = notice;
  return (
    <li>
      <button type="button" className={readAt ? styles.read : styles.entry} onClick={() => onOpen(notice)}>
        <span className={styles.title}>{title}</span>
        {text && <span className={styles.text}>{text}</span>}
        <span className={styles.meta}>
          {enumLabel('NotificationKind', kind)} · {instantText(createdAt)}
        </span>
      </button>
    </li>
  );
}

/** The newest notifications; each leads to what it is about, and is then read. */
export default function NotificationPanel({ onClose }: Props) {
  const [unreadOnly, setUnreadOnly] = useState(true);
  const { data, error, refetch } = useNotifications(unreadOnly);
  const { mutate } = useMarkRead();
  const navigate = useNavigate();
  const panel = useRef<HTMLDivElement>(null);
  useFocusBack();
  // It stands at the end of the page, far from the bell.
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  function open({ id, resource, recordId }: Notice) {
    mutate([id]);
    onClose();
    if (resource && recordId) void navigate(`/${resource}/${recordId}`);
  }
  return (
    <div
      className={styles.panel}
      role="dialog"
      aria-label={t('notifications.title')}
      tabIndex={-1}
      ref={panel}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <div className={styles.head}>
        <Segmented
          size="small"
          value={unreadOnly ? 'unread' : 'all'}
          options={[
            { value: 'unread', label: t('notifications.unread') },
            { value: 'all', label: t('notifications.all') },
          ]}
          onChange={(value) => setUnreadOnly(value === 'unread')}
        />
        <Button type="link" size="small" onClick={() => mutate(undefined)}>
          {t('notifications.markAll')}
        </Button>
      </div>
      {error && <FaultView error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton active className={styles.waiting} />}
      {data?.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('notifications.none')} />
      )}
      <ul className={styles.list}>
        {data?.map((notice) => (
          <Entry key={notice.id} notice={notice} onOpen={open} />
        ))}
      </ul>
    </div>
  );
}
