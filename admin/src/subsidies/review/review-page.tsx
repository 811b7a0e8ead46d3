import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { t } from '../../app/locale/locale.ts';
import { FaultView } from '../../app/pages/fault-view.tsx';
import { NotFound } from '../../app/pages/not-found.tsx';
import { PageLoading } from '../../app/pages/page-loading.tsx';
import { PageTitle } from '../../app/pages/page-title.tsx';
import { request } from '../../console/api/request.ts';
import { BulkBar } from '../../console/list/bulk/bulk-bar.tsx';
import { ExportButton } from '../../console/list/export/export-button.tsx';
import { FilterBar } from '../../console/list/filter-bar.tsx';
import { ListTable } from '../../console/list/list-table.tsx';
import type { ListRow } from '../../console/list/use-resource-table.ts';
import { useResourceTable } from '../../console/list/use-resource-table.ts';
import { ActionButtons } from '../../console/show/action-buttons.tsx';
import type { FieldName } from '../../console/resources.ts';
import { resourceNamed } from '../../console/resources.ts';
import { ReadRun } from '../run.documents.ts';
import { ReasonChips } from './reason-chips.tsx';
import { RunFigures } from './run-figures.tsx';

type Field = FieldName<'subsidyLines'>;
const COLUMNS: Field[] = [
  ...(['kind', 'level', 'amount', 'difference', 'days'] as const),
  ...(['unmet', 'flags', 'state', 'reason'] as const),
];
const FILTERS: Field[] = ['kind', 'state', 'level', 'unmet'];

/** `/subsidyRuns/:id/review`: who is on the roll and why; what differs most from last month comes first. */
export default function ReviewPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery({
    queryKey: ['subsidy-run', id],
    queryFn: () => request(ReadRun, { id }),
  });
  const lines = resourceNamed('subsidyLines');
  const table = useResourceTable(lines, COLUMNS, {
    filters: [{ field: 'run', operator: 'eq', value: id }],
    sort: { field: 'deviation', order: 'desc' },
  });
  const [ticked, setTicked] = useState<ListRow[]>([]);
  if (error) return <FaultView error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  if (!data.subsidyRun) return <NotFound />;
  const run = data.subsidyRun;
  return (
    <>
      <PageTitle
        title={`${t('subsidy.review')} · ${run.displayName}`}
        actions={<ActionButtons definition={resourceNamed('subsidyRuns')} record={run} />}
      />
      <RunFigures run={run} />
      <ReasonChips groups={data.subsidyLines.groups} table={table} />
      <FilterBar definition={lines} table={table} filters={FILTERS}>
        <ExportButton
          definition={lines}
          fields={COLUMNS}
          filters={table.filters}
          sorters={table.sorters}
          total={table.result.total ?? 0}
        />
      </FilterBar>
      {ticked.length > 0 && <BulkBar definition={lines} rows={ticked} table={table} onTick={setTicked} />}
      <ListTable
        definition={lines}
        table={table}
        columns={COLUMNS}
        density="small"
        ticked={ticked}
        onTick={setTicked}
      />
    </>
  );
}
