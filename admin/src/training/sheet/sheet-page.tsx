import { DownloadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { Link, useParams } from 'react-router';
import { FaultView } from '../../app/pages/fault-view.tsx';
import { Forbidden } from '../../app/pages/forbidden.tsx';
import { NotFound } from '../../app/pages/not-found.tsx';
import { PageLoading } from '../../app/pages/page-loading.tsx';
import { PageTitle } from '../../app/pages/page-title.tsx';
import { useMay } from '../../app/session/viewer.ts';
import { messageOf } from '../../console/api/faults.ts';
import { request } from '../../console/api/request.ts';
import { ReadSheetSession } from '../training.documents.ts';
import styles from '../training.module.css';
import { say } from '../words.ts';
import { downloadTemplate } from './sheet-files.ts';
import { SheetFault } from './sheet-rows.ts';
import { SheetSource } from './sheet-source.tsx';
import { SheetTable } from './sheet-table.tsx';
import { useMatching, useSubmitting } from './use-sheet.ts';

/** `/trainingSessions/:id/sheet`: attendance of a session from an Excel sheet. */
export default function SheetPage() {
  const { id = '' } = useParams();
  const may = useMay();
  const { data, error, refetch } = useQuery({
    queryKey: ['sheet-session', id],
    queryFn: async () => (await request(ReadSheetSession, { id })).trainingSession,
  });
  if (!may('trainingAttendances:create')) return <Forbidden />;
  if (error) return <FaultView error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <PageLoading />;
  if (!data) return <NotFound />;
  return (
    <>
      <PageTitle
        title={say('sheet')}
        before={<Link to={`/trainingSessions/${id}`}>{data.displayName}</Link>}
        actions={
          <Button icon={<DownloadOutlined />} onClick={() => void downloadTemplate()}>
            {say('template')}
          </Button>
        }
      />
      {data.state === 'HELD' ? (
        <SheetDesk sessionId={id} />
      ) : (
        <Alert type="warning" showIcon message={say('notHeld')} />
      )}
    </>
  );
}

const textOf = (error: unknown): string => (error instanceof SheetFault ? error.message : messageOf(error));

/** A sheet is read, looked over and sent. */
function SheetDesk({ sessionId }: { sessionId: string }) {
  const matching = useMatching(sessionId);
  const submitting = useSubmitting(sessionId);
  const error = submitting.error ?? matching.error;
  return (
    <>
      <p className={styles.basis}>{say('sheetHint')}</p>
      <SheetSource onSource={(source) => (submitting.reset(), matching.mutate(source))} />
      {matching.isPending && <p role="status">{say('matching')}</p>}
      {error && <Alert type="error" showIcon className={styles.alert} message={textOf(error)} />}
      {matching.data && (
        <>
          <div className={styles.summary} role="status">
            {say('found', {
              all: matching.data.rows.length,
              good: matching.data.good.length,
              bad: matching.data.rows.length - matching.data.good.length,
            })}
            <Button
              type="primary"
              disabled={matching.data.good.length === 0}
              loading={submitting.isPending}
              onClick={() => submitting.mutate(matching.data)}
            >
              {say('submitRows', { good: matching.data.good.length })}
            </Button>
          </div>
          {matching.data.good.length < matching.data.rows.length && (
            <Alert type="info" showIcon className={styles.alert} message={say('badStay')} />
          )}
          <SheetTable rows={matching.data.rows} />
        </>
      )}
    </>
  );
}
