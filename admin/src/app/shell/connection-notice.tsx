import { useQueryClient } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useEffect } from 'react';
import { useConnectionLost } from '../../console/api/connection.ts';
import { t } from '../locale/locale.ts';
import styles from './shell.module.css';

/** Says that the server is out of reach; when it is back, what could not be read is read. */
export function ConnectionNotice() {
  const lost = useConnectionLost();
  const client = useQueryClient();
  useEffect(() => {
    if (lost) return;
    void client.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' });
  }, [lost, client]);
  if (!lost) return null;
  return <Alert banner type="warning" className={styles.lost} message={t('shell.lost')} role="status" />;
}
