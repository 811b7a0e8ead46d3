import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { REQUESTS_KEY } from '../../approvals/counts.ts';
import type { Tab } from '../../approvals/tabs.ts';
import { sortingOf, TAB_FILTER } from '../../approvals/tabs.ts';
import { request } from '../../console/api/request.ts';
import { instantText } from '../../console/format/dates.ts';
import { graphql } from '../../generated/documents/gql.ts';
import { NotRead } from '../pages/read-fault.tsx';
import styles from './home.module.css';

const FirstRequests = graphql(`
  query FirstRequests($filter: ChangeRequestFilter, $sorting: [ChangeRequestSort!]) {
    changeRequests(filter: $filter, sorting: $sorting, paging: { limit: 5 }) {
      nodes {
        id
        title
        makerName
        submittedAt
        stepName
      }
    }
  }
`);

interface Props {
  tab: Tab;
  title: string;
  /** Said where there are none; without it nothing is shown then. */
  empty?: string;
}

/** The first few requests of a tab, in the order of the inbox, each one click away. */
export function RequestQueue({ tab, title, empty }: Props) {
  const filter = TAB_FILTER[tab];
  const { data, error, refetch } = useQuery({
    queryKey: [REQUESTS_KEY, 'first', filter],
    queryFn: async () =>
      (await request(FirstRequests, { filter, sorting: sortingOf(tab) })).changeRequests.nodes,
  });
  if (data?.length === 0 && !empty) return null;
  return (
    <section className={styles.section}>
      <h2>
        <Link to={`/inbox?tab=${tab}`}>{title}</Link>
      </h2>
      <ul className={styles.queue}>
        {!data && (
          <li className={styles.empty}>
            <NotRead error={error} onRetry={() => void refetch()} />
          </li>
        )}
        {data?.length === 0 && <li className={styles.empty}>{empty}</li>}
        {data?.map(({ id, title, makerName, submittedAt }) => (
          <li key={id}>
            <Link className={styles.row} to={`/inbox?tab=${tab}&id=${id}`}>
              <span className={styles.title}>{title}</span>
              <span className={styles.meta}>{makerName}</span>
              <span className={styles.meta}>{instantText(submittedAt)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
