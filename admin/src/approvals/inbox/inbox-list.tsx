import { Button, Checkbox, Empty, Skeleton } from 'antd';
import { useEffect, useRef } from 'react';
import { t } from '../../app/locale/locale.ts';
import { instantText } from '../../console/format/dates.ts';
import { Due } from '../due.tsx';
import { StateTag } from '../state-tag.tsx';
import type { Tab } from '../tabs.ts';
import styles from './inbox.module.css';
import type { InboxRow } from './use-inbox.ts';

interface RowProps {
  row: InboxRow;
  current: boolean;
  checked: boolean;
  onOpen: () => void;
  onCheck: () => void;
}

function Row({ row, current, checked, onOpen, onCheck }: RowProps) {
  const element = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) element.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <li ref={element} className={styles.row} data-current={current || undefined}>
      {row.awaitingMe && (
        <Checkbox
          checked={checked}
          disabled={!row.bulkAllowed}
          onChange={onCheck}
          aria-label={t('inbox.select', { title: row.title })}
          title={row.bulkAllowed ? undefined : t('inbox.oneByOne')}
        />
      )}
      <button type="button" className={styles.open} onClick={onOpen} aria-current={current || undefined}>
        <span className={styles.line}>
          <span className={styles.title}>{row.title}</span>
          {row.state === 'PENDING' ? row.dueAt && <Due at={row.dueAt} /> : <StateTag state={row.state} />}
        </span>
        <span className={styles.meta}>
          <span>{[row.makerName, row.makerOfficeName].filter(Boolean).join(' · ')}</span>
          <time>{instantText(row.submittedAt).slice(5)}</time>
        </span>
      </button>
    </li>
  );
}

const EMPTY = {
  awaiting: t('inbox.emptyAwaiting'),
  mine: t('inbox.emptyMine'),
  open: t('inbox.emptyOpen'),
  returned: t('inbox.emptyReturned'),
  all: t('inbox.emptyAll'),
} satisfies Record<Tab, string>;

interface Props {
  tab: Tab;
  rows: InboxRow[] | undefined;
  total: number;
  currentId: string | undefined;
  checked: ReadonlySet<string>;
  onOpen: (id: string) => void;
  onCheck: (id: string) => void;
  onMore: () => void;
}

/** The left side: one line a request. */
export function InboxList({ tab, rows, total, currentId, checked, onOpen, onCheck, onMore }: Props) {
  if (!rows) return <Skeleton active className={styles.loading} />;
  if (rows.length === 0)
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={EMPTY[tab]} className={styles.loading} />;
  return (
    <>
      <p className={styles.total}>{t('inbox.total', { total })}</p>
      <ul className={styles.rows} aria-label={t('inbox.list')}>
        {rows.map((row) => (
          <Row
            key={row.id}
            row={row}
            current={row.id === currentId}
            checked={checked.has(row.id)}
            onOpen={() => onOpen(row.id)}
            onCheck={() => onCheck(row.id)}
          />
        ))}
        {rows.length < total && (
          <li>
            <Button type="link" block onClick={onMore}>
              {t('inbox.more', { count: total - rows.length })}
            </Button>
          </li>
        )}
      </ul>
    </>
  );
}
