import { t } from '../app/locale/locale.ts';
import { daysUntil, instantText } from '../console/format/dates.ts';
import styles from './approvals.module.css';

/** When something is due, and how near that is. */
export function Due({ at }: { at: string }) {
  const days = daysUntil(at);
  const text =
    days < 0 ? t('due.over', { days: -days }) : days === 0 ? t('due.today') : t('due.in', { days });
  return (
    <time
      dateTime={at}
      title={instantText(at)}
      className={days < 0 ? styles.overdue : days < 2 ? styles.soon : styles.quiet}
    >
      {text}
    </time>
  );
}
