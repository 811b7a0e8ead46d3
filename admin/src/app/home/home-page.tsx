import { Suspense, lazy } from 'react';
import type { ComponentProps } from 'react';
import { DECIDE_REQUESTS, READ_REQUESTS, useCountOf, useRequestCount } from '../../approvals/counts.ts';
import { t } from '../locale/locale.ts';
import { PageTitle } from '../pages/page-title.tsx';
import { useMay, useViewer } from '../session/viewer.ts';
import { Figure } from './figure.tsx';
import { useAccountFigures, useWorkforceFigures } from './figures.ts';
import styles from './home.module.css';
import { RequestQueue } from './request-queue.tsx';

/** These keep accounts; the others see only their own. */
const ADMINISTRATIONS = ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'];

const OwnRecord = lazy(() => import('./own-record.tsx'));

/** What the figures count. */
const READ_WORKFORCE = ['practitioners:read', 'appointments:read', 'institutions:read'];

function Todos({ decides }: { decides: boolean }) {
  const awaiting = useRequestCount('awaiting');
  const returned = useRequestCount('returned');
  const open = useCountOf({ mine: { is: true }, state: { in: ['DRAFT', 'PENDING'] } });
  return (
    <section className={styles.section} aria-label={t('home.todos')}>
      <div className={styles.figures}>
        {decides && <Figure label={t('home.awaiting')} value={awaiting.data} to="/inbox" urgent />}
        <Figure label={t('home.returned')} value={returned.data} to="/inbox?tab=returned" urgent />
        <Figure label={t('home.open')} value={open.data} to="/inbox?tab=mine" />
      </div>
    </section>
  );
}

function Requests({ decides }: { decides: boolean }) {
  return (
    <>
      <Todos decides={decides} />
      <div className={styles.columns}>
        {decides ? (
          <RequestQueue tab="awaiting" title={t('home.awaiting')} empty={t('home.nothingAwaiting')} />
        ) : (
          <RequestQueue tab="mine" title={t('inbox.mine')} empty={t('home.nothingMine')} />
        )}
        <RequestQueue tab="returned" title={t('home.returned')} empty={t('home.nothingReturned')} />
      </div>
    </>
  );
}

function Figures({ title, figures }: { title: string; figures: ComponentProps<typeof Figure>[] }) {
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      <div className={styles.figures}>
        {figures.map((figure) => (
          <Figure key={figure.to} {...figure} />
        ))}
      </div>
    </section>
  );
}

const Workforce = () => <Figures title={t('home.figures')} figures={useWorkforceFigures()} />;
const Accounts = () => <Figures title={t('home.accounts')} figures={useAccountFigures()} />;

/** What waits for this person in this role, and where their part of the register stands. */
export default function HomePage() {
  const { account, grant } = useViewer();
  const may = useMay();
  const isPractitioner = grant.role === 'PRACTITIONER';
  return (
    <>
      <PageTitle title={t('home.title')} />
      <p className={styles.hello}>
        {t('home.hello', { name: account.displayName, role: grant.displayName })}
      </p>
      <Suspense>{isPractitioner && <OwnRecord />}</Suspense>
      {may(READ_REQUESTS) && <Requests decides={may(DECIDE_REQUESTS)} />}
      {!isPractitioner && READ_WORKFORCE.every(may) && <Workforce />}
      {ADMINISTRATIONS.includes(grant.role) && <Accounts />}
    </>
  );
}
