import { ArrowLeftOutlined } from '@ant-design/icons';
import { Button, Skeleton } from 'antd';
import { t } from '../../app/locale/locale.ts';
import { FaultView } from '../../app/pages/fault-view.tsx';
import { DecisionButtons } from '../request/decision-buttons.tsx';
import { MakerButtons } from '../request/maker-buttons.tsx';
import { RequestView } from '../request/request-view.tsx';
import { useChangeRequest } from '../request/use-request.ts';
import styles from './inbox.module.css';
import type { Decisions } from './use-decisions.tsx';

interface Props {
  id: string;
  decisions: Decisions;
  /** On a phone the request covers the list. */
  onBack?: () => void;
}

/** The right side: the open request with what may be done about it. */
export function InboxDetail({ id, decisions, onBack }: Props) {
  const { data, error, refetch } = useChangeRequest(id);
  return (
    <section className={styles.right} aria-label={t('inbox.request')}>
      {onBack && (
        <Button type="link" icon={<ArrowLeftOutlined />} onClick={onBack}>
          {t('inbox.back')}
        </Button>
      )}
      {error && <FaultView error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton active className={styles.loading} />}
      {data && (
        <RequestView request={data}>
          <DecisionButtons request={data} decisions={decisions} />
          <MakerButtons request={data} />
        </RequestView>
      )}
    </section>
  );
}
