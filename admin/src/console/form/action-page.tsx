import { useOne } from '@refinedev/core';
import type { HttpError } from '@refinedev/core';
import { Alert } from 'antd';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import { labelOf, labelOfOne, t } from '../../app/locale/locale.ts';
import { FaultView } from '../../app/pages/fault-view.tsx';
import { Forbidden } from '../../app/pages/forbidden.tsx';
import { NotFound } from '../../app/pages/not-found.tsx';
import { PageLoading } from '../../app/pages/page-loading.tsx';
import { PageTitle } from '../../app/pages/page-title.tsx';
import { useMay } from '../../app/session/viewer.ts';
import { write } from '../api/data-provider.ts';
import type { ActionDefinition, RecordBase, ResourceDefinition } from '../definition.ts';
import { findResource } from '../resources.ts';
import styles from './form.module.css';
import type { FormOperation } from './operations.ts';
import { OperationsForm } from './operations-form.tsx';
import { versionedChanges } from './record-values.ts';
import { useOutcome } from './use-outcome.tsx';
import type { Submission } from './use-submission.tsx';

type Row = RecordBase & Record<string, unknown>;

interface Props {
  definition: ResourceDefinition;
  action: ActionDefinition;
}

/** `/:resource/:id/actions/:action`: what goes with an action, and its submission. */
export default function ActionPage() {
  const { resource, id = '', action: name } = useParams();
  const definition = findResource(resource);
  const action = definition?.actions.find((one) => one.name === name);
  const may = useMay();
  if (!definition || !action) return <NotFound />;
  if (!may(`${definition.name}:${action.name}`)) return <Forbidden />;
  return <ActionLoader key={`${definition.name}/${id}`} definition={definition} action={action} id={id} />;
}

function ActionLoader({ definition, action, id }: Props & { id: string }) {
  const { query } = useOne<Row, HttpError>({
    ...{ resource: definition.name, id, errorNotification: false },
    // The form must not change under the person's hands.
    queryOptions: { refetchOnWindowFocus: false, staleTime: Infinity, gcTime: 0 },
  });
  if (query.error) return <FaultView error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <PageLoading />;
  return <ActionForm definition={definition} action={action} record={query.data.data} />;
}

function ActionForm({ definition, action, record }: Props & { record: Row }) {
  const outcome = useOutcome(definition.name);
  const operation = useMemo<FormOperation>(
    () => ({ key: '0', kind: 'ACTION', definition, action, record }),
    [definition, action, record],
  );
  function send({ values, ...members }: Submission) {
    const update = versionedChanges(operation, values['0'] ?? {});
    return write(definition, action.mutation, { id: record.id, update, ...members });
  }
  return (
    <>
      <PageTitle
        title={t('form.actionTitle', {
          action: labelOf(action),
          label: labelOfOne(definition),
          name: record.displayName,
        })}
      />
      {action.help && (
        <Alert
          type={action.danger ? 'warning' : 'info'}
          showIcon
          className={styles.alert}
          message={action.help}
        />
      )}
      <OperationsForm
        storedAs={`${definition.name}:${record.id}:${action.name}`}
        operations={[operation]}
        send={send}
        onSent={outcome}
      />
    </>
  );
}
