import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { request } from '../../console/api/request.ts';
import { enumLabel } from '../../console/enum-options.ts';
import { graphql } from '../../generated/documents/gql.ts';
import { t } from '../locale/locale.ts';
import styles from './home.module.css';

const ReadOwnRecord = graphql(`
  query ReadOwnRecord {
    practitioners(paging: { limit: 1 }) {
      nodes {
        id
        displayName
        level
        institution {
          displayName
        }
      }
    }
  }
`);

/** What the register holds of the person signed in: a practitioner may read nobody else. */
export default function OwnRecord() {
  const { data } = useQuery({
    queryKey: ['own-record'],
    queryFn: async () => (await request(ReadOwnRecord)).practitioners.nodes[0] ?? null,
  });
  if (!data) return null;
  const level = data.level ? enumLabel('ProfessionalLevel', data.level) : t('home.uncertified');
  return (
    <section className={styles.section}>
      <h2>{t('home.ownRecord')}</h2>
      <ul className={styles.queue}>
        <li>
          <Link className={styles.row} to={`/practitioners/${data.id}`}>
            <span className={styles.title}>{data.displayName}</span>
            <span className={styles.meta}>{data.institution?.displayName}</span>
            <span className={styles.meta}>{level}</span>
          </Link>
        </li>
        <li>
          <Link className={styles.row} to={`/practitioners/${data.id}/edit`}>
            <span className={styles.act}>{t('home.correct')}</span>
          </Link>
        </li>
      </ul>
    </section>
  );
}
