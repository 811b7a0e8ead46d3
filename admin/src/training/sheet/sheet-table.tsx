import { Table, Tag } from 'antd';
import type { TableColumnType } from 'antd';
import { Link } from 'react-router';
import { enumLabel } from '../../console/enum-options.ts';
import { say } from '../words.ts';
import type { MatchedRow } from './use-sheet.ts';

const columns: TableColumnType<MatchedRow>[] = [
  { key: 'line', title: say('line'), dataIndex: 'line', align: 'right', width: 56 },
  {
    key: 'name',
    title: say('name'),
    width: 96,
    render: (_, { name, personId }) =>
      personId ? <Link to={`/practitioners/${personId}`}>{name ?? personId}</Link> : name,
  },
  { key: 'number', title: say('number'), render: (_, row) => row.documentNumber ?? row.practitionerId },
  { key: 'minutes', title: say('minutes'), dataIndex: 'minutes', align: 'right', width: 72 },
  {
    key: 'verdict',
    title: say('verdict'),
    render: (_, { verdict }) => (
      <Tag color={verdict === 'MATCHED' ? 'green' : 'red'}>{enumLabel('SheetVerdict', verdict)}</Tag>
    ),
  },
  { key: 'message', title: say('message'), dataIndex: 'message' },
];

/** Every row of a sheet with what came of it; those that need mending first. */
export function SheetTable({ rows }: { rows: MatchedRow[] }) {
  const badFirst = rows.toSorted(
    (a, b) => Number(a.verdict === 'MATCHED') - Number(b.verdict === 'MATCHED') || a.line - b.line,
  );
  return (
    <Table<MatchedRow>
      size="small"
      rowKey="line"
      columns={columns}
      dataSource={badFirst}
      pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
    />
  );
}
