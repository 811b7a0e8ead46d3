import { Link, useParams } from 'react-router';
import { t } from '../../app/locale/locale.ts';
import { FaultView } from '../../app/pages/fault-view.tsx';
import { PageLoading } from '../../app/pages/page-loading.tsx';
import { PageTitle } from '../../app/pages/page-title.tsx';
import styles from '../approvals.module.css';
import { ReasonDialog } from '../inbox/reason-dialog.tsx';
import type { Verdict } from '../../generated/documents/graphql.ts';
import type { Decisions } from '../inbox/use-decisions.tsx';
import { useDecisions } from '../inbox/use-decisions.tsx';
import { useShortcuts } from '../inbox/use-shortcuts.ts';
import { DecisionButtons } from './decision-buttons.tsx';
import { focusCommentBox } from './discussion.tsx';
import { MakerButtons } from './maker-buttons.tsx';
import { RequestView } from './request-view.tsx';
import type { ChangeRequestDetail } from './use-request.ts';
import { useChangeRequest } from './use-request.ts';

const stay = () => undefined;

function useDecisionShortcuts(request: ChangeRequestDetail | undefined, { begin }: Decisions) {
  const decide = (verdict: Verdict) => () => request?.awaitingMe && begin([request.id], verdict);
  useShortcuts({ a: decide('APPROVE'), r: decide('RETURN'), x: decide('REJECT'), c: focusCommentBox });
}

/** `/changeRequests/:id`: one request on a page of its own, for links to it. */
export default function RequestPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useChangeRequest(id);
  const decisions = useDecisions(stay);
  useDecisionShortcuts(data, decisions);
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
