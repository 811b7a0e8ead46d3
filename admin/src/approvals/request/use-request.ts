import { skipToken, useQuery } from '@tanstack/react-query';
import { t } from '../../app/locale/locale.ts';
import { ApiFault } from '../../console/api/faults.ts';
import { request } from '../../console/api/request.ts';
import type { ReadRequestQuery } from '../../generated/documents/graphql.ts';
import { REQUESTS_KEY } from '../counts.ts';
import { ReadRequest } from './request.documents.ts';

export type ChangeRequestDetail = NonNullable<ReadRequestQuery['changeRequest']>;
export type Operation = ChangeRequestDetail['operations']['nodes'][number];
export type FieldChange = Operation['fields'][number];
export type FlowStep = ChangeRequestDetail['flowStrip'][number];

export async function readRequest(id: string): Promise<ChangeRequestDetail> {
  const { changeRequest } = await request(ReadRequest, { id });
  if (!changeRequest) throw new ApiFault('NOT_FOUND', t('fault.notFound'));
  return changeRequest;
}

/** One change request with all an approver needs to decide. */
export function useChangeRequest(id: string | undefined) {
  return useQuery({
    queryKey: [REQUESTS_KEY, 'one', id],
    queryFn: id === undefined ? skipToken : () => readRequest(id),
  });
}
