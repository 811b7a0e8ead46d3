import { DECIDE_REQUESTS, useCountsOf } from '../../approvals/counts.ts';
import type { InboxFilter } from '../../approvals/inbox-filter.ts';
import { inboxPath } from '../../approvals/inbox-filter.ts';
import type { MessageKey } from '../locale/locale.ts';
import { t } from '../locale/locale.ts';
import { useMay } from '../session/viewer.ts';
import { Figure } from './figure.tsx';
import { FiguresFault } from './figures-fault.tsx';
import styles from './home.module.css';

interface Spec {
  readonly label: MessageKey;
  readonly inbox: InboxFilter;
  readonly urgent?: boolean;
}

const returned: Spec = { label: 'home.returned', inbox: { tab: 'returned' }, urgent: true };
const open: Spec = { label: 'home.open', inbox: { tab: 'open' } };
const DECIDING: Spec[] = [
  { label: 'home.awaiting', inbox: { tab: 'awaiting' }, urgent: true },
  { label: 'home.overdue', inbox: { tab: 'all', due: 'overdue' }, urgent: true },
  returned,
  open,
];

const application = { tab: 'all', resource: 'registrationApplications' } as const;
/** The clock of thirty working days that a registering office has (登记办法). */
const CLOCKS: Spec[] = [
  { label: 'home.applicationsOverdue', inbox: { ...application, due: 'overdue' }, urgent: true },
  { label: 'home.applicationsSoon', inbox: { ...application, due: 'soon' }, urgent: true },
  { label: 'home.applicationsLater', inbox: { ...application, due: 'later' } },
];

function RequestFigures({ title, specs }: { title: MessageKey; specs: Spec[] }) {
  const counts = useCountsOf(specs.map(({ inbox }) => inbox));
  const valueOf = (index: number) => (counts.isLoadingError ? null : counts.data?.[index]);
  return (
    <section className={styles.section} aria-label={t(title)}>
      <h2>{t(title)}</h2>
      <div className={styles.figures}>
        {specs.map(({ label, inbox, urgent }, index) => (
          <Figure key={label} label={t(label)} value={valueOf(index)} to={inboxPath(inbox)} urgent={urgent} />
        ))}
      </div>
      <FiguresFault readings={[counts]} />
    </section>
  );
}

/** What waits for this person. */
export function Todos() {
  const decides = useMay()(DECIDE_REQUESTS);
  return <RequestFigures title="home.todos" specs={decides ? DECIDING : [returned, open]} />;
}

/** Applications for registration by how much time is left to answer them. */
export const ReviewClocks = () => <RequestFigures title="home.clocks" specs={CLOCKS} />;
