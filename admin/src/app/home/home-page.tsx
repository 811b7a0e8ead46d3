import { Suspense, lazy } from 'react';
import { DECIDE_REQUESTS, READ_REQUESTS } from '../../approvals/counts.ts';
import { READ_FIGURES } from '../../oversight/permission.ts';
import { t } from '../locale/locale.ts';
import { PageTitle } from '../pages/page-title.tsx';
import { useMay, useViewer } from '../session/viewer.ts';
import { Figures } from './figures.tsx';
import styles from './home.module.css';
import { ReviewClocks, Todos } from './request-figures.tsx';
import { RequestQueue } from './request-queue.tsx';

const OwnRecord = lazy(() => import('./own-record.tsx'));
const TargetProgress = lazy(() => import('./target-progress.tsx'));
const Late = lazy(() => import('./late.tsx'));

function Queues() {
  const decides = useMay()(DECIDE_REQUESTS);
  return (
    <>
      {decides ? (
        <RequestQueue tab="awaiting" title={t('home.awaiting')} empty={t('home.nothingAwaiting')} />
      ) : (
        <RequestQueue tab="mine" title={t('inbox.mine')} empty={t('home.nothingMine')} />
      )}
      <RequestQueue tab="returned" title={t('home.returned')} empty={t('home.nothingReturned')} />
    </>
  );
}

/** What waits for this person in this role, and where their part of the register stands. */
export default function HomePage() {
  const { account, grant } = useViewer();
  const may = useMay();
  const { role } = grant;
  const asks = may(READ_REQUESTS);
  const watches = may(READ_FIGURES);
  const hello = t('home.hello', { name: account.displayName, role: grant.displayName });
  return (
    <>
      <PageTitle title={t('home.title')} after={<span className={styles.hello}>{hello}</span>} />
      {asks && <Todos />}
      {role === 'REGISTRAR' && <ReviewClocks />}
      <Figures role={role} />
      <Suspense>{role === 'PRACTITIONER' && <OwnRecord />}</Suspense>
      <div className={styles.columns}>
        {asks && (
          <div className={watches ? undefined : styles.alone}>
            <Queues />
          </div>
        )}
        {watches && (
          <Suspense fallback={<div />}>
            <div>
              <TargetProgress />
              {role === 'COORDINATOR' && <Late />}
            </div>
          </Suspense>
        )}
      </div>
    </>
  );
}
