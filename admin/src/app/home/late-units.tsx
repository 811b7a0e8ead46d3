import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { REQUESTS_KEY } from '../../approvals/counts.ts';
import { Due } from '../../approvals/due.tsx';
import type { InboxFilter } from '../../approvals/inbox-filter.ts';
import { inboxPath, requestsOf } from '../../approvals/inbox-filter.ts';
import { rolesText } from '../../approvals/unit-name.ts';
import { request } from '../../console/api/request.ts';
import { graphql } from '../../generated/documents/gql.ts';
import type { ReadLateRequestsQuery } from '../../generated/documents/graphql.ts';
import { t } from '../locale/locale.ts';
import { NotRead } from '../pages/read-fault.tsx';
import styles from './home.module.css';

const ReadLateRequests = graphql(`
  query ReadLateRequests($filter: ChangeRequestFilter) {
    changeRequests(
      filter: $filter
      sorting: [{ field: dueAt, direction: ASC }, { field: id, direction: ASC }]
      paging: { limit: 200 }
    ) {
      totalCount
      groups(by: [awaitingDivisionId, awaitingRoles]) {
        awaitingDivisionId
        awaitingRoles
        count
      }
      nodes {
        dueAt
        awaitingRoles
        awaitingDivision {
          id
          displayName
        }
      }
    }
  }
`);

type Late = ReadLateRequestsQuery['changeRequests'];
const overdue: InboxFilter = { tab: 'all', due: 'overdue' };

/** Units by their oldest request. Only the first requests are read: what else is late shows in the rest. */
function unitsOf({ totalCount, groups, nodes }: Late) {
  const units = groups.flatMap(({ awaitingDivisionId, awaitingRoles, count }) => {
    const oldest = nodes.find(
      (node) =>
        (node.awaitingDivision?.id ?? null) === (awaitingDivisionId ?? null) &&
        node.awaitingRoles === awaitingRoles,
    );
    if (!oldest?.dueAt || !awaitingRoles) return [];
    const unit = { division: awaitingDivisionId ?? null, roles: awaitingRoles };
    const name = [oldest.awaitingDivision?.displayName, rolesText(awaitingRoles)].filter(Boolean).join(' ');
    return [{ name, count, dueAt: oldest.dueAt, to: inboxPath({ ...overdue, unit }) }];
  });
  const shown = units.reduce((sum, { count }) => sum + count, 0);
  return { units: units.toSorted((a, b) => a.dueAt.localeCompare(b.dueAt)), rest: totalCount - shown };
}

/** Who has let the deadline of a decision pass, the longest first. */
export function LateUnits() {
  const { data, error, refetch } = useQuery({
    queryKey: [REQUESTS_KEY, 'late'],
    queryFn: async () =>
      unitsOf((await request(ReadLateRequests, { filter: requestsOf(overdue) })).changeRequests),
  });
  return (
    <section className={styles.section} aria-label={t('home.lateUnits')}>
      <h2>
        <Link to={inboxPath(overdue)}>{t('home.lateUnits')}</Link>
      </h2>
      <ul className={styles.queue}>
        {!data && (
          <li className={styles.empty}>
            <NotRead error={error} onRetry={() => void refetch()} />
          </li>
        )}
        {data?.units.length === 0 && <li className={styles.empty}>{t('home.lateNone')}</li>}
        {data?.units.map(({ name, count, dueAt, to }) => (
          <li key={to}>
            <Link className={styles.row} to={to}>
              <span className={styles.title}>{name}</span>
              <span className={styles.meta}>
                <Due at={dueAt} />
              </span>
              <span className={styles.count}>{t('home.lateCount', { count })}</span>
            </Link>
          </li>
        ))}
        {data !== undefined && data.rest > 0 && (
          <li>
            <Link className={styles.row} to={inboxPath(overdue)}>
              <span className={styles.act}>{t('home.lateMore', { count: data.rest })}</span>
            </Link>
          </li>
        )}
      </ul>
    </section>
  );
}
