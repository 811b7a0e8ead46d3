import { useOne } from '@refinedev/core';
import type { HttpError } from '@refinedev/core';
import { useParams } from 'react-router';
import { FaultView } from '../../app/pages/fault-view.tsx';
import { NotFound } from '../../app/pages/not-found.tsx';
import { PageLoading } from '../../app/pages/page-loading.tsx';
import type { RecordBase, ResourceDefinition } from '../definition.ts';
import { findResource } from '../resources.ts';
import { RecordDetail } from './record-detail.tsx';

export type ShownRecord = RecordBase & Record<string, unknown>;

/** `/:resource/:id` */
export default function ShowPage() {
  const { resource, id = '' } = useParams();
  const definition = findResource(resource);
  return definition ? (
    <ShowLoader key={`${definition.name}/${id}`} definition={definition} id={id} />
  ) : (
    <NotFound />
  );
}

function ShowLoader({ definition, id }: { definition: ResourceDefinition; id: string }) {
  const { query } = useOne<ShownRecord, HttpError>({
    resource: definition.name,
    id,
    errorNotification: false,
  });
  if (query.error) return <FaultView error={query.error} onRetry={() => void query.refetch()} />;
  return query.data ? <RecordDetail definition={definition} record={query.data.data} /> : <PageLoading />;
}
