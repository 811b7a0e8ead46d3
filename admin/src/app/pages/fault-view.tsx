import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { FaultCode } from '../../console/api/faults.ts';
import { ApiFault, messageOf } from '../../console/api/faults.ts';
import type { MessageKey } from '../locale/locale.ts';
import { t } from '../locale/locale.ts';
import styles from './pages.module.css';

const TITLE: Record<FaultCode, MessageKey> = {
  NETWORK: 'fault.networkTitle',
  UNAUTHENTICATED: 'session.ended',
  FORBIDDEN: 'fault.forbiddenTitle',
  NOT_FOUND: 'fault.notFoundTitle',
  SERVER: 'fault.serverTitle',
};

interface Props {
  error: unknown;
  onRetry?: () => void;
  extra?: ReactNode;
}

/** A whole page's worth of bad news: what happened, and ways on. */
export function FaultView({ error, onRetry, extra }: Props) {
  const navigate = useNavigate();
  const code = error instanceof ApiFault ? error.code : 'SERVER';
  return (
    <section className={styles.fault} role="alert">
      <h2>{t(TITLE[code])}</h2>
      <p>{messageOf(error)}</p>
      <div className={styles.ways}>
        {onRetry && (
          <Button type="primary" onClick={onRetry}>
            {t('action.retry')}
          </Button>
        )}
        <Button onClick={() => void navigate(-1)}>{t('action.back')}</Button>
        <Button onClick={() => void navigate('/')}>{t('home.title')}</Button>
        {extra}
      </div>
    </section>
  );
}
