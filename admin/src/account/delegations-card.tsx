import { useQuery } from '@tanstack/react-query';
import { Button, Table, Tag } from 'antd';
import type { TableColumnType } from 'antd';
import type { Dayjs } from 'dayjs';
import dayjs from '../app/locale/dates.ts';
import { useState } from 'react';
import { t } from '../app/locale/locale.ts';
import { ReadFault } from '../app/pages/read-fault.tsx';
import { useViewer } from '../app/session/viewer.ts';
import { request } from '../console/api/request.ts';
import type { ReadDelegationsQuery } from '../generated/documents/graphql.ts';
import { ReadDelegations } from './account.documents.ts';
import { DELEGATIONS_KEY } from './account-acts.ts';
import { Card } from './card.tsx';
import { DelegateDialog } from './delegate-dialog.tsx';
import { EndDelegationButton } from './end-delegation-button.tsx';

type Delegation = ReadDelegationsQuery['delegations']['nodes'][number];

const day = (date: Dayjs) => date.format('YYYY-MM-DD');
const lastDay = (until: string) => day(dayjs(until).subtract(1, 'day'));
const neverBegan = ({ since, until }: Delegation) => until <= since;
const isOver = (delegation: Delegation) => delegation.until <= day(dayjs()) || neverBegan(delegation);

function Days(delegation: Delegation) {
  const { since, until } = delegation;
  const days = { first: since, last: neverBegan(delegation) ? since : lastDay(until) };
  return (
    <>
      {t('account.fromTo', days)} {isOver(delegation) && <Tag>{t('account.over')}</Tag>}
    </>
  );
}

const nameOf = ({ delegate }: Delegation) => delegate?.displayName ?? '—';

const columns: TableColumnType<Delegation>[] = [
  {
    key: 'delegator',
    title: t('account.delegator'),
    render: (_, { delegator }) => delegator?.displayName ?? '—',
  },
  {
    key: 'delegate',
    title: t('account.delegateTo'),
    render: (_, delegation) => nameOf(delegation),
  },
  { key: 'days', title: t('account.delegateDays'), render: (_, delegation) => <Days {...delegation} /> },
  { key: 'reason', title: t('account.delegateReason'), dataIndex: 'reason' },
  {
    key: 'end',
    align: 'right',
    render: (_, delegation) =>
      !isOver(delegation) && <EndDelegationButton id={delegation.id} name={nameOf(delegation)} />,
  },
];

/** Who stands in for whom; a role that was itself handed over cannot be handed on. */
export function DelegationsCard() {
  const { grant } = useViewer();
  const [giving, setGiving] = useState(false);
  const { data, error, isPending, refetch } = useQuery({
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
        locale={{
          emptyText: error ? (
            <ReadFault error={error} onRetry={() => void refetch()} />
          ) : (
            t('account.noDelegations')
          ),
        }}
      />
      {giving && <DelegateDialog role={grant.displayName} onClose={() => setGiving(false)} />}
    </Card>
  );
}
