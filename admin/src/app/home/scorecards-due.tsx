import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { request } from '../../console/api/request.ts';
import { listPath } from '../../console/list/list-path.ts';
import { graphql } from '../../generated/documents/gql.ts';
import type { ReadScorecardsDueQuery } from '../../generated/documents/graphql.ts';
import { t } from '../locale/locale.ts';
import { NotRead } from '../pages/read-fault.tsx';
import { useViewer } from '../session/viewer.ts';
import { oneOf, range } from './figure-table.ts';
import { lastYear } from './figures-by-role.ts';
import styles from './home.module.css';

const ReadScorecardsDue = graphql(`
  query ReadScorecardsDue($year: Float!, $area: ID!, $areaCode: String!) {
    divisions(
      filter: {
        level: { eq: COUNTY }
        validTo: { is: true }
        or: [{ parentId: { within: [$area] } }, { id: { eq: $areaCode } }]
      }
      sorting: [{ field: id, direction: ASC }]
    ) {
      nodes {
        id
        displayName
      }
    }
    scorecards(filter: { year: { eq: $year } }) {
      groups(by: [divisionId, state]) {
        divisionId
        state
        count
      }
    }
  }
`);

/** The counties of the area whose scorecards are not all signed: how many are not, and nought where there is none. */
function countiesDue({ divisions, scorecards }: ReadScorecardsDueQuery) {
  return divisions.nodes.flatMap(({ id, displayName }) => {
    const own = scorecards.groups.filter(({ divisionId }) => divisionId === id);
    const unsigned = own.filter(({ state }) => state !== 'SIGNED').reduce((sum, { count }) => sum + count, 0);
    return own.length === 0 || unsigned > 0 ? [{ id, displayName, unsigned }] : [];
  });
}

/** Counties that are late with the yearly assessment (三(一)). */
export function ScorecardsDue() {
  const area = useViewer().grant.division?.id ?? '';
  const year = lastYear();
  const { data, error, refetch } = useQuery({
    queryKey: ['scorecards-due', year, area],
    queryFn: async () => countiesDue(await request(ReadScorecardsDue, { year, area, areaCode: area })),
  });
  const ofYear = range('year', year, year);
  const unsignedStates = oneOf('state', 'DRAFT', 'LOCKED');
  return (
    <section className={styles.section} aria-label={t('home.scorecardsLast', { year })}>
      <h2>
        <Link to={listPath('scorecards', [ofYear])}>{t('home.scorecardsLast', { year })}</Link>
      </h2>
      <ul className={`${styles.queue} ${styles.chips}`}>
        {!data && (
          <li className={styles.empty}>
            <NotRead error={error} onRetry={() => void refetch()} />
          </li>
        )}
        {data?.length === 0 && <li className={styles.empty}>{t('home.scorecardsSettled')}</li>}
        {data?.map(({ id, displayName, unsigned }) => (
          <li key={id}>
            <Link
              className={styles.row}
              to={listPath('scorecards', [
                ofYear,
                { field: 'division', operator: 'ina', value: [id] },
                unsignedStates,
              ])}
            >
              <span className={styles.title}>{displayName}</span>
              <span className={styles.meta}>
                {unsigned > 0 ? t('home.scorecardsUnsigned', { count: unsigned }) : t('home.scorecardsNone')}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
