import { Select, Table } from 'antd';
import type { TableColumnType } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { FaultView } from '../app/pages/fault-view.tsx';
import { PageTitle } from '../app/pages/page-title.tsx';
import { DivisionSelect } from '../console/widgets/division-select.tsx';
import type { ReadShortfallsQuery } from '../generated/documents/graphql.ts';
import { thisYear, useShortfalls } from './shortfalls.ts';
import styles from './training.module.css';
import { say } from './words.ts';

type Person = ReadShortfallsQuery['classHourShortfalls']['nodes'][number];

const FIRST_YEAR = 2013;
const MOST = 1000;

const years = (): { value: number; label: number }[] =>
  Array.from({ length: thisYear() - FIRST_YEAR + 1 }, (_, i) => ({
    value: thisYear() - i,
    label: thisYear() - i,
  }));

const columns: TableColumnType<Person>[] = [
  {
    key: 'name',
    title: say('name'),
    render: (_, { practitionerId, name }) => <Link to={`/practitioners/${practitionerId}`}>{name}</Link>,
  },
  { key: 'division', title: say('division'), dataIndex: 'divisionName' },
  { key: 'institution', title: say('institution'), dataIndex: 'institutionName' },
  { key: 'hours', title: say('hours'), dataIndex: 'hours', align: 'right' },
  {
    key: 'missing',
    title: say('missing'),
    dataIndex: 'missing',
    align: 'right',
    sorter: (a, b) => a.missing - b.missing,
  },
];

/** `/class-hours`: who lacks how many class hours of a year. */
export default function ShortfallPage() {
  const [year, setYear] = useState(thisYear());
  const [divisionId, setDivisionId] = useState<string>();
  const { data, error, isFetching, refetch } = useShortfalls({ year, divisionId, limit: MOST });
  if (error) return <FaultView error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <PageTitle title={say('shortTitle')} />
      <p className={styles.basis}>
        {say('shortBasis')} {data && say('clause', { clause: data.clause })}
      </p>
      <div className={styles.filters}>
        <Select aria-label={say('year')} options={years()} value={year} onChange={setYear} />
        <DivisionSelect
          aria-label={say('division')}
          placeholder={say('division')}
          style={{ minWidth: 200 }}
          value={divisionId}
          onChange={setDivisionId}
        />
        {data && say('shortSummary', { year, people: data.people, due: data.due, short: data.short })}
      </div>
      <Table<Person>
        size="small"
        rowKey="practitionerId"
        columns={columns}
        dataSource={data?.nodes}
        loading={{ spinning: isFetching, delay: 250 }}
        pagination={{ defaultPageSize: 20, hideOnSinglePage: true }}
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: say('nobodyShort') }}
      />
    </>
  );
}
