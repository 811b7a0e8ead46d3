import { useQuery } from '@tanstack/react-query';
import { Button, Table, Tag } from 'antd';
import type { TableColumnType } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { t } from '../app/locale/locale.ts';
import { useViewer } from '../app/session/viewer.ts';
import { request } from '../console/api/request.ts';
import type { ReadDelegationsQuery } from '../generated/documents/graphql.ts';
import { ReadDelegations } from './account.documents.ts';
import { DELEGATIONS_KEY } from './account-acts.ts';
import { Card } from './card.tsx';
import { DelegateDialog } from './delegate-dialog.tsx';

type Delegation = ReadDelegationsQuery['delegations']['nodes'][number];

const lastDay = (until: string) => dayjs(until).subtract(1, 'day').format('YYYY-MM-DD');
const isOver = (until: string) => until <= dayjs().format('YYYY-MM-DD');

function Days({ since, until }: Delegation) {
  return (
    <>
      {t('account.fromTo', { first: since, last: lastDay(until) })}{' '}
      {isOver(until) && <Tag>{t('account.over')}</Tag>}
    </>
  );
}

const columns: TableColumnType<Delegation>[] = [
  {
    key: 'delegator',
    title: t('account.delegator'),
    render: (_, { delegator }) => delegator?.displayName ?? '—',
  },
  {
    key: 'delegate',
    title: t('account.delegateTo'),
    render: (_, { delegate }) => delegate?.displayName ?? '—',
  },
  { key: 'days', title: t('account.delegateDays'), render: (_, delegation) => <Days {...delegation} /> },
  { key: 'reason', title: t('account.delegateReason'), dataIndex: 'reason' },
];

/** Who stands in for whom; a role that was itself handed over cannot be handed on. */
export function DelegationsCard() {
  const { grant } = useViewer();
  const [giving, setGiving] = useState(false);
  const { data, isPending } = useQuery({
    queryKey: DELEGATIONS_KEY,
    queryFn: async () => (await request(ReadDelegations)).delegations.nodes,
  });
  return (
    <Card
      title={t('account.delegations')}
      hint={t('account.delegationsHint')}
      action={
        !grant.delegatorName && <Button onClick={() => setGiving(true)}>{t('account.delegate')}</Button>
      }
    >
      <Table<Delegation>
        size="small"
        rowKey="id"
        columns={columns}
        dataSource={data}
        loading={isPending}
        pagination={false}
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: t('account.noDelegations') }}
      />
      {giving && <DelegateDialog role={grant.displayName} onClose={() => setGiving(false)} />}
    </Card>
  );
}
