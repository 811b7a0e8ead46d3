import { useOne, useUpdate } from '@refinedev/core';
import type { HttpError } from '@refinedev/core';
import { Alert } from 'antd';
import { useMemo } from 'react';
import { Link, useParams } from 'react-router';
import { labelOfOne, t } from '../../app/locale/locale.ts';
import { FaultView } from '../../app/pages/fault-view.tsx';
import { Forbidden } from '../../app/pages/forbidden.tsx';
import { NotFound } from '../../app/pages/not-found.tsx';
import { PageLoading } from '../../app/pages/page-loading.tsx';
import { PageTitle } from '../../app/pages/page-title.tsx';
import { useMay } from '../../app/session/viewer.ts';
import type { WriteResult } from '../api/data-provider.ts';
import type { RecordBase, ResourceDefinition } from '../definition.ts';
import { findResource } from '../resources.ts';
import styles from './form.module.css';
import type { FormOperation } from './operations.ts';
import { OperationsForm } from './operations-form.tsx';
import { versionedChanges } from './record-values.ts';
import { useOutcome } from './use-outcome.tsx';
import type { Submission } from './use-submission.tsx';

type Row = RecordBase & Record<string, unknown>;

/** `/:resource/:id/edit` */
export default function EditPage() {
  const { resource, id = '' } = useParams();
  const definition = findResource(resource);
  const may = useMay();
  if (!definition?.update) return <NotFound />;
  if (!may(`${definition.name}:update`)) return <Forbidden />;
  return <EditLoader key={`${definition.name}/${id}`} definition={definition} id={id} />;
}

function EditLoader({ definition, id }: { definition: ResourceDefinition; id: string }) {
  const { query } = useOne<Row, HttpError>({
    ...{ resource: definition.name, id, errorNotification: false },
    // The form must not change under the person's hands.
    queryOptions: { refetchOnWindowFocus: false, staleTime: Infinity, gcTime: 0 },
  });
  if (query.error) return <FaultView error={query.error} onRetry={() => void query.refetch()} />;
  return query.data ? <EditForm definition={definition} record={query.data.data} /> : <PageLoading />;
}

function EditForm({ definition, record }: { definition: ResourceDefinition; record: Row }) {
  const { mutateAsync } = useUpdate<WriteResult>();
  const outcome = useOutcome(definition.name);
  const operation = useMemo<FormOperation>(
    () => ({ key: '0', kind: 'UPDATE', definition, record }),
    [definition, record],
  );
  async function send({ values, ...meta }: Submission) {
    const { data } = await mutateAsync({
      resource: definition.name,
      id: record.id,
      values: versionedChanges(operation, values['0'] ?? {}),
      meta: { ...meta },
      successNotification: false,
      errorNotification: false,
    });
    return data;
  }
  return (
    <>
      <PageTitle title={t('form.editTitle', { label: labelOfOne(definition), name: record.displayName })} />
      {record.pendingRequestId && (
        <Alert
          type="warning"
          showIcon
          className={styles.alert}
          message={t('form.changing')}
          action={<Link to={`/changeRequests/${record.pendingRequestId}`}>{t('record.seeRequest')}</Link>}
        />
      )}
      <OperationsForm
        storedAs={`${definition.name}:${record.id}`}
        operations={[operation]}
        send={send}
        onSent={outcome}
      />
    </>
  );
}
