import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button, Popconfirm, Table } from 'antd';
import type { TableColumnType } from 'antd';
import { useState } from 'react';
import { t } from '../app/locale/locale.ts';
import { ReadFault } from '../app/pages/read-fault.tsx';
import { messageOf } from '../console/api/faults.ts';
import { request } from '../console/api/request.ts';
import { instantText } from '../console/format/dates.ts';
import type { ReadAccessTokensQuery } from '../generated/documents/graphql.ts';
import { ReadAccessTokens } from './account.documents.ts';
import { TOKENS_KEY, revokeToken } from './account-acts.ts';
import { Card } from './card.tsx';
import { IssueTokenDialog } from './issue-token-dialog.tsx';

type Token = ReadAccessTokensQuery['accessTokens']['nodes'][number];

function RevokeButton({ id, name }: Token) {
  const { message } = App.useApp();
  const revoke = useMutation({
    mutationFn: () => revokeToken(id),
    onSuccess: () => void message.success(t('account.revoked', { name })),
    onError: (error) => void message.error(messageOf(error)),
  });
  return (
    <Popconfirm title={t('account.revokeSure', { name })} onConfirm={() => revoke.mutate()}>
      <Button size="small" danger loading={revoke.isPending}>
        {t('account.revoke')}
      </Button>
    </Popconfirm>
  );
}

const columns: TableColumnType<Token>[] = [
  { key: 'name', title: t('account.tokenName'), dataIndex: 'name' },
  { key: 'createdAt', title: t('account.issuedAt'), render: (_, { createdAt }) => instantText(createdAt) },
  { key: 'expiresOn', title: t('account.expiresOn'), dataIndex: 'expiresOn' },
  {
    key: 'usedAt',
    title: t('account.usedAt'),
    render: (_, { usedAt }) => instantText(usedAt) || t('account.unused'),
  },
  { key: 'revoke', align: 'right', render: (_, token) => <RevokeButton {...token} /> },
];

/** The account's access tokens: what programs read the register with. */
export function TokensCard() {
  const [issuing, setIssuing] = useState(false);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: TOKENS_KEY,
    queryFn: async () => (await request(ReadAccessTokens)).accessTokens.nodes,
  });
  return (
    <Card
      title={t('account.tokens')}
      hint={t('account.tokensHint')}
      action={<Button onClick={() => setIssuing(true)}>{t('account.issueToken')}</Button>}
    >
      <Table<Token>
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
            t('account.noTokens')
          ),
        }}
      />
      {issuing && <IssueTokenDialog onClose={() => setIssuing(false)} />}
    </Card>
  );
}
