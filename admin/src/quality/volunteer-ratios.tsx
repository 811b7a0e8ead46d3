import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { Link } from 'react-router';
import { request } from '../console/api/request.ts';
import { listPath } from '../console/list/list-path.ts';
import { ReadVolunteerRatios } from './quality.documents.ts';
import styles from './quality.module.css';
import { say } from './words.ts';

const volunteersIn = (divisionId: string): string =>
  listPath('volunteers', [{ field: 'division', operator: 'ina', value: [divisionId] }]);

/** Volunteers to one professional in each county, with what is counted. */
export function VolunteerRatios() {
  const { data } = useQuery({
    queryKey: ['volunteer-ratios'],
    queryFn: async () => (await request(ReadVolunteerRatios)).volunteerRatios,
  });
  return (
    <section className={styles.panel} aria-label={say('ratio')}>
      <header>
        <h2>{say('ratio')}</h2>
        <span>{data?.basis}</span>
      </header>
      <div className={styles.tags}>
        {data?.nodes.map(({ divisionId, divisionName, volunteers, professionals, ratio }) => (
          <Link key={divisionId} to={volunteersIn(divisionId)}>
            <Tag>
              {say('county', { name: divisionName, volunteers, professionals, ratio: ratio ?? say('none') })}
            </Tag>
          </Link>
        ))}
      </div>
    </section>
  );
}
