import { Button } from 'antd';
import { messageOf } from '../../console/api/faults.ts';
import { t } from '../locale/locale.ts';
import styles from './pages.module.css';

interface Props {
  error: unknown;
  onRetry: () => void;
}

/** In place of a part of a page that could not be read: why, and another try. */
export function ReadFault({ error, onRetry }: Props) {
  return (
    <span className={styles.readFault} role="alert">
      {t('fault.read', { reason: messageOf(error) })}
      <Button type="link" size="small" onClick={onRetry}>
        {t('action.retry')}
      </Button>
    </span>
  );
}

/** In place of what is still being read, or could not be. */
export function NotRead({ error, onRetry }: Props) {
  return error ? <ReadFault error={error} onRetry={onRetry} /> : `${t('page.loading')}…`;
}
