import { READ_REQUESTS, useCountOf, useRequestCount } from '../../approvals/counts.ts';
import { t } from '../locale/locale.ts';
import { PageTitle } from '../pages/page-title.tsx';
import { useMay, useViewer } from '../session/viewer.ts';
import { Figure } from './figure.tsx';
import { useWorkforceFigures } from './figures.ts';
import styles from './home.module.css';
import { RequestQueue } from './request-queue.tsx';

/** What the figures count. */
const READ_WORKFORCE = ['practitioners:read', 'appointments:read', 'institutions:read'];

function Todos() {
  const awaiting = useRequestCount('awaiting');
  const returned = useRequestCount('returned');
  const open = useCountOf({ mine: { is: true }, state: { in: ['DRAFT', 'PENDING'] } });
  return (
    <section className={styles.section} aria-label={t('home.todos')}>
      <div className={styles.figures}>
        <Figure label={t('home.awaiting')} value={awaiting.data} to="/inbox" urgent />
        <Figure label={t('home.returned')} value={returned.data} to="/inbox?tab=returned" urgent />
        <Figure label={t('home.open')} value={open.data} to="/inbox?tab=mine" />
      </div>
    </section>
  );
}

function Requests() {
  return (
    <>
      <Todos />
      <div className={styles.columns}>
        <RequestQueue tab="awaiting" title={t('home.awaiting')} empty={t('home.nothingAwaiting')} />
        <RequestQueue tab="returned" title={t('home.returned')} empty={t('home.nothingReturned')} />
      </div>
    </>
  );
}

function Workforce() {
  const figures = useWorkforceFigures();
  return (
    <section className={styles.section}>
      <h2>{t('home.figures')}</h2>
      <div className={styles.figures}>
        {figures.map((figure) => (
          <Figure key={figure.to} {...figure} />
        ))}
      </div>
    </section>
  );
}

/** What waits for this person in this role, and where their part of the register stands. */
export default function HomePage() {
  const { account, grant } = useViewer();
  const may = useMay();
  return (
    <>
      <PageTitle title={t('home.title')} />
      <p className={styles.hello}>
        {t('home.hello', { name: account.displayName, role: grant.displayName })}
      </p>
      {may(READ_REQUESTS) && <Requests />}
      {READ_WORKFORCE.every(may) && <Workforce />}
    </>
  );
}
