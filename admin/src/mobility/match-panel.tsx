import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { t } from '../app/locale/locale.ts';
import { ReadFault } from '../app/pages/read-fault.tsx';
import { useMay } from '../app/session/viewer.ts';
import { request } from '../console/api/request.ts';
import { ReadSeekersFor, ReadVacanciesFor } from './match.documents.ts';
import { MatchRow } from './match-row.tsx';
import styles from './match.module.css';

interface Props {
  /** Which side the record is of; its matches are of the other. */
  side: 'vacancies' | 'seekers';
  id: string;
}

/** The other side's records that fit best, each score with its reasons. */
export function MatchPanel({ side, id }: Props) {
  const may = useMay();
  const others = side === 'vacancies' ? 'seekers' : 'vacancies';
  const allowed = may(`${others}:read`);
  const { data, error, refetch } = useQuery({
    queryKey: ['matches', side, id],
    queryFn: async () =>
      (await request(side === 'vacancies' ? ReadSeekersFor : ReadVacanciesFor, { id })).matches ?? [],
    enabled: allowed,
  });
  if (!data && !error) return null;
  const offer = (other: string): string =>
    side === 'vacancies' ? `vacancyId=${id}&seekerId=${other}` : `vacancyId=${other}&seekerId=${id}`;
  return (
    <section className={styles.panel}>
      <h2>{t(side === 'vacancies' ? 'match.seekers' : 'match.vacancies')}</h2>
      {!data && <ReadFault error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <p className={styles.reasons}>{t('match.none')}</p>}
      {data?.map((match) => (
        <MatchRow
          key={match.id}
          match={match}
          to={`/${others}/${match.id}`}
          action={
            may('jobOffers:create') && (
              <Link to={`/jobOffers/create?${offer(match.id)}`}>{t('match.offer')}</Link>
            )
          }
        />
      ))}
    </section>
  );
}
