import { Suspense, lazy } from 'react';
import { DECIDE_REQUESTS, READ_REQUESTS } from '../../approvals/counts.ts';
import { READ_FIGURES } from '../../oversight/permission.ts';
import { t } from '../locale/locale.ts';
import { PageTitle } from '../pages/page-title.tsx';
import { useMay, useViewer } from '../session/viewer.ts';
import styles from './home.module.css';
import { ReviewClocks, Todos } from './request-figures.tsx';
import { RequestQueue } from './request-queue.tsx';
import { useIdle } from './use-idle.ts';

const Figures = lazy(() => import('./figures.tsx'));
const OwnRecord = lazy(() => import('./own-record.tsx'));
const TargetProgress = lazy(() => import('./target-progress.tsx'));
const Late = lazy(() => import('./late.tsx'));

const Coming = () => <div className={styles.coming} />;

/** The first few requests that are theirs to decide, or that they made. */
function Queues({ decides }: { decides: boolean }) {
  const returned = { tab: 'returned', title: t('home.returned') } as const;
  if (!decides)
    return (
      <>
        <RequestQueue tab="mine" title={t('inbox.mine')} empty={t('home.nothingMine')} />
        <RequestQueue {...returned} empty={t('home.nothingReturned')} />
      </>
    );
  return (
    <>
      <RequestQueue tab="awaiting" title={t('home.awaiting')} empty={t('home.nothingAwaiting')} />
      <RequestQueue {...returned} />
    </>
  );
}

/** What waits for this person in this role, and where their part of the register stands. */
export default function HomePage() {
  const { account, grant } = useViewer();
  const may = useMay();
  const { role } = grant;
  const asks = may(READ_REQUESTS);
  // Charts and the like are heavy; what waits for the person does not wait for them.
  const idle = useIdle();
  const watches = may(READ_FIGURES);
  const hello = t('home.hello', { name: account.displayName, role: grant.displayName });
  return (
    <>
      <PageTitle title={t('home.title')} after={<span className={styles.hello}>{hello}</span>} />
      <div className={styles.wide}>
        {asks && <Todos />}
        {role === 'REGISTRAR' && <ReviewClocks />}
      </div>
      <Suspense fallback={<Coming />}>
        {!idle && <Coming />}
        {idle && (role === 'PRACTITIONER' ? <OwnRecord /> : <Figures role={role} />)}
      </Suspense>
      <div className={asks ? styles.columns : undefined}>
        {asks && (
          <div className={watches ? undefined : styles.alone}>
            <Queues decides={may(DECIDE_REQUESTS)} />
            <Suspense>{idle && role === 'COORDINATOR' && <Late />}</Suspense>
          </div>
        )}
        <Suspense>{idle && watches && <TargetProgress />}</Suspense>
      </div>
    </>
  );
}
