import { useCreate } from '@refinedev/core';
import { useMemo } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { labelOfOne, t } from '../../app/locale/locale.ts';
import { NotFound } from '../../app/pages/not-found.tsx';
import { PageTitle } from '../../app/pages/page-title.tsx';
import { Forbidden } from '../../app/pages/forbidden.tsx';
import { useMay } from '../../app/session/viewer.ts';
import type { WriteResult } from '../api/data-provider.ts';
import type { ResourceDefinition } from '../definition.ts';
import { findResource } from '../resources.ts';
import type { FormOperation } from './operations.ts';
import { OperationsForm } from './operations-form.tsx';
import { changedValues } from './record-values.ts';
import { useOutcome } from './use-outcome.tsx';
import type { Submission } from './use-submission.tsx';

/** `/:resource/create`; the query string may fill fields in: `?practitionerId=…`. */
export default function CreatePage() {
  const { resource } = useParams();
  const definition = findResource(resource);
  const may = useMay();
  if (!definition?.create) return <NotFound />;
  if (!may(`${definition.name}:create`)) return <Forbidden />;
  return <CreateForm key={definition.name} definition={definition} />;
}

function CreateForm({ definition }: { definition: ResourceDefinition }) {
  const [search] = useSearchParams();
  const { mutateAsync } = useCreate<WriteResult>();
  const outcome = useOutcome(definition.name);
  const operation = useMemo<FormOperation>(
    () => ({ key: '0', kind: 'CREATE', definition, proposed: Object.fromEntries(search) }),
    [definition, search],
  );
  async function send({ values, ...meta }: Submission) {
    const { data } = await mutateAsync({
      resource: definition.name,
      values: changedValues(operation, values['0'] ?? {}),
      meta: { ...meta },
      successNotification: false,
      errorNotification: false,
    });
    return data;
  }
  return (
    <>
      <PageTitle title={t('form.createTitle', { label: labelOfOne(definition) })} />
      <OperationsForm
        storedAs={`${definition.name}:new`}
        operations={[operation]}
        send={send}
        onSent={outcome}
      />
    </>
  );
}
