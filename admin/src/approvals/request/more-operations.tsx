import { useInfiniteQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { t } from '../../app/locale/locale.ts';
import { messageOf } from '../../console/api/faults.ts';
import { request as ask } from '../../console/api/request.ts';
import { REQUESTS_KEY } from '../counts.ts';
import { OperationCard } from './operation-card.tsx';
import { ReadOperations } from './request.documents.ts';
import type { ChangeRequestDetail } from './use-request.ts';

const PAGE = 100;

/** Operations of a request beyond those that came with it, a page at a time as they are asked for. */
function useMoreOperations({ id, operations }: ChangeRequestDetail) {
  const [asked, setAsked] = useState(false);
  const query = useInfiniteQuery({
    enabled: asked,
    queryKey: [REQUESTS_KEY, 'operations', id],
    initialPageParam: operations.nodes.length,
    queryFn: async ({ pageParam: offset }) =>
      (await ask(ReadOperations, { id, paging: { offset, limit: PAGE } })).changeRequest?.operations.nodes ??
      [],
    getNextPageParam: (_last, pages) => operations.nodes.length + pages.flat().length,
  });
  const read = () =>
    asked && !query.error ? void query.fetchNextPage() : (setAsked(true), void query.refetch());
  return { ...query, nodes: query.data?.pages.flat() ?? [], read };
}

/** The rest of a long request: nobody decides on what they cannot read. */
export function MoreOperations({ request }: { request: ChangeRequestDetail }) {
  const { nodes, read, isFetching, error } = useMoreOperations(request);
  const left = request.operations.totalCount - request.operations.nodes.length - nodes.length;
  return (
    <>
      {nodes.map((operation) => (
        <OperationCard key={operation.id} request={request} operation={operation} />
      ))}
      {error && <Alert type="error" showIcon message={messageOf(error)} />}
      {left > 0 && (
        <Button block loading={isFetching} onClick={read}>
          {t('request.moreOperations', { count: left })}
        </Button>
      )}
    </>
  );
}
