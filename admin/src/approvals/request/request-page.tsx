import { Link, useParams } from 'react-router';
import { t } from '../../app/locale/locale.ts';
import { FaultView } from '../../app/pages/fault-view.tsx';
import { PageLoading } from '../../app/pages/page-loading.tsx';
import { PageTitle } from '../../app/pages/page-title.tsx';
import styles from '../approvals.module.css';
import { ReasonDialog } from '../inbox/reason-dialog.tsx';
import { useDecisions } from '../inbox/use-decisions.tsx';
import { DecisionButtons } from './decision-buttons.tsx';
import { MakerButtons } from './maker-buttons.tsx';
import { RequestView } from './request-view.tsx';
import { useChangeRequest } from './use-request.ts';

const stay = () => undefined;

/** `/changeRequests/:id`: one request on a page of its own, for links to it. */
export default function RequestPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useChangeRequest(id);
  const decisions = useDecisions(stay);
  if (error) return <FaultView error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  return (
    <>
      <PageTitle title={t('request.title')} before={<Link to="/inbox">{t('inbox.title')}</Link>} />
      <div className={styles.card}>
        <RequestView request={data}>
          <DecisionButtons request={data} decisions={decisions} />
          <MakerButtons request={data} />
        </RequestView>
      </div>
      <ReasonDialog decisions={decisions} />
    </>
  );
}
