import { useQuery } from '@tanstack/react-query';
import { DatePicker, Tag, Tooltip } from 'antd';
import dayjs from '../app/locale/dates.ts';
import { useState } from 'react';
import { Link } from 'react-router';
import { request } from '../console/api/request.ts';
import { listPath } from '../console/list/list-path.ts';
import type { ReadBaseCoverageQuery } from '../generated/documents/graphql.ts';
import { ReadBaseCoverage } from './training.documents.ts';
import styles from './training.module.css';
import { say } from './words.ts';

type County = ReadBaseCoverageQuery['trainingBaseCoverage'][number];

const COLORS: Record<string, string> = { BELOW: 'red', ABOVE: 'orange', WITHIN: 'green' };

function CountyTag({ divisionId, divisionName, bases, flag }: County) {
  const tag = (
    <Tag color={flag ? COLORS[flag] : undefined}>
      {divisionName} {bases}
      {flag === 'BELOW' && ` · ${say('below')}`}
      {flag === 'ABOVE' && ` · ${say('above')}`}
    </Tag>
  );
  if (!divisionId) return tag;
  const within = [{ field: 'division', operator: 'ina' as const, value: [divisionId] }];
  return <Link to={listPath('trainingBases', within)}>{tag}</Link>;
}

const limitsOf = (first: County | undefined): string =>
  first?.least == null || first.most == null
    ? say('noLimits')
    : say('limits', { least: first.least, most: first.most });

/** How many bases each county unit of a day had, against what is laid down. */
export function BaseCoverage() {
  const [on, setOn] = useState<string | null>(null);
  const { data = [] } = useQuery({
    queryKey: ['base-coverage', on],
    queryFn: async () => (await request(ReadBaseCoverage, { on })).trainingBaseCoverage,
    placeholderData: (previous) => previous,
  });
  return (
    <section className={styles.panel} aria-label={say('bases')}>
      <header>
        <Tooltip title={data[0] && say('clause', { clause: data[0].clause })}>
          <h2>{say('bases')}</h2>
        </Tooltip>
        <span>{limitsOf(data[0])}</span>
        <DatePicker
          size="small"
          aria-label={say('asOf')}
          placeholder={say('asOf')}
          value={on ? dayjs(on) : null}
          onChange={(day) => setOn(day ? day.format('YYYY-MM-DD') : null)}
        />
      </header>
      <div className={styles.tags}>
        {data.map((county) => (
          <CountyTag key={county.divisionId ?? ''} {...county} />
        ))}
      </div>
    </section>
  );
}
