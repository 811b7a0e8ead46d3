import { useQuery } from '@tanstack/react-query';
import { Alert, Tag } from 'antd';
import { useParams } from 'react-router';
import { labelOf, t } from '../../app/locale/locale.ts';
import { FaultView } from '../../app/pages/fault-view.tsx';
import { PageLoading } from '../../app/pages/page-loading.tsx';
import { PageTitle } from '../../app/pages/page-title.tsx';
import { ApiFault, assertAccepted } from '../../console/api/faults.ts';
import { request } from '../../console/api/request.ts';
import { enumLabel } from '../../console/enum-options.ts';
import type { FormOperation } from '../../console/form/operations.ts';
import { OperationsForm } from '../../console/form/operations-form.tsx';
import { operationInputs } from '../../console/form/preview.ts';
import { useOutcome } from '../../console/form/use-outcome.tsx';
import type { Submission } from '../../console/form/use-submission.tsx';
import { REVISABLE } from '../revisable.ts';
import { ReviseRequest } from '../request/request.documents.ts';
import type { ChangeRequestDetail } from '../request/use-request.ts';
import { readRequest } from '../request/use-request.ts';
import { formOperations } from './form-operations.ts';

async function load(id: string) {
  const changeRequest = await readRequest(id);
  if (!changeRequest.mine || !REVISABLE.includes(changeRequest.state))
    throw new ApiFault('FORBIDDEN', t('revise.refused'));
  const { totalCount, nodes } = changeRequest.operations;
  // A form holds what came with the request; of a longer one it would silently drop the rest.
  const fits = nodes.length === totalCount;
  return { changeRequest, operations: fits ? await formOperations(changeRequest) : [] };
}

/** `/changeRequests/:id/revise`: a draft, returned or conflicting request, filled in as it was. */
export default function RevisePage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery({
    queryKey: ['revise', id],
    queryFn: () => load(id),
    // The form must not change under the person's hands.
    ...{ staleTime: Infinity, gcTime: 0, refetchOnWindowFocus: false },
  });
  if (error) return <FaultView error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  return <ReviseForm changeRequest={data.changeRequest} operations={data.operations} />;
}

function Heading({ definition, kind, action, record }: FormOperation) {
  return (
    <h2 style={{ fontSize: 16, margin: '4px 0 10px' }}>
      <Tag>{action ? labelOf(action) : enumLabel('OperationKind', kind)}</Tag>
      {labelOf(definition)} {record?.displayName}
    </h2>
  );
}

/** Why it came back, above the form that answers it. */
function ReturnReason({ changeRequest: { flowStrip } }: { changeRequest: ChangeRequestDetail }) {
  const last = flowStrip.flatMap(({ decisions }) => decisions).at(-1);
  if (!last?.reason || last.verdict === 'APPROVE') return null;
  return (
    <Alert
      type="warning"
      showIcon
      style={{ marginBottom: 12 }}
      message={t('revise.reason', { name: last.checkerName, reason: last.reason })}
    />
  );
}

/** More than a form can show can be sent again as it is, or withdrawn and made anew. */
function TooLong({ changeRequest: { operations } }: { changeRequest: ChangeRequestDetail }) {
  const message = t('revise.tooLong', { count: operations.totalCount });
  return <Alert type="info" showIcon style={{ marginBottom: 12 }} message={message} />;
}

function ReviseForm({
  changeRequest,
  operations,
}: {
  changeRequest: ChangeRequestDetail;
  operations: FormOperation[];
}) {
  const { id, title, note } = changeRequest;
  const outcome = useOutcome(changeRequest.resource);
  async function send({ values, note: message, draft }: Submission) {
    const changed = operations.length > 0 ? operationInputs(operations, values) : undefined;
    const input = { id, operations: changed, note: message, draft };
    const { reviseChangeRequest } = await request(ReviseRequest, { input });
    assertAccepted(reviseChangeRequest.userErrors);
    return { record: null, changeRequest: reviseChangeRequest.changeRequest ?? null };
  }
  return (
    <>
      <PageTitle title={t('revise.title', { title })} />
      <ReturnReason changeRequest={changeRequest} />
      {operations.length === 0 && <TooLong changeRequest={changeRequest} />}
      <OperationsForm
        storedAs={`request:${id}`}
        operations={operations}
        revising={id}
        note={note}
        send={send}
        onSent={outcome}
        heading={(operation) => <Heading {...operation} />}
      />
    </>
  );
}
