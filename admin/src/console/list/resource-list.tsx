import { PlusOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { labelOf, labelOfOne, t } from '../../app/locale/locale.ts';
import { LinkButton } from '../../app/pages/link-button.tsx';
import { PageTitle } from '../../app/pages/page-title.tsx';
import { useMay } from '../../app/session/viewer.ts';
import type { ResourceDefinition } from '../definition.ts';
import { BulkBar } from './bulk/bulk-bar.tsx';
import { uiOf } from '../ui/overrides.ts';
import { ColumnChooser } from './column-chooser.tsx';
import { chosenColumns } from './columns.tsx';
import { ExportButton } from './export/export-button.tsx';
import { FilterBar } from './filter-bar.tsx';
import { ListTable } from './list-table.tsx';
import { useListPreferences } from './preferences.ts';
import { ListTotals } from './list-totals.tsx';
import type { ListRow } from './use-resource-table.ts';
import { useResourceTable } from './use-resource-table.ts';

function CreateButton({ definition }: { definition: ResourceDefinition }) {
  const may = useMay();
  if (!definition.create || !may(`${definition.name}:create`)) return null;
  return (
    <LinkButton type="primary" icon={<PlusOutlined />} to={`/${definition.name}/create`}>
      {t('list.create', { label: labelOfOne(definition) })}
    </LinkButton>
  );
}

/** Title, filters and table of one resource. */
export function ResourceList({ definition }: { definition: ResourceDefinition }) {
  const { preferences, prefer } = useListPreferences(definition.name);
  const columns = chosenColumns(definition, preferences.columns);
  const table = useResourceTable(definition, columns);
  const [ticked, setTicked] = useState<ListRow[]>([]);
  const { above: Above, totals } = uiOf(definition.name).list ?? {};
  return (
    <>
      <PageTitle title={labelOf(definition)} actions={<CreateButton definition={definition} />} />
      {Above && <Above />}
      <FilterBar definition={definition} table={table}>
        <ExportButton
          definition={definition}
          fields={columns}
          filters={table.filters}
          sorters={table.sorters}
          total={table.tableQuery.data?.total ?? 0}
        />
        <ColumnChooser
          definition={definition}
          columns={columns}
          density={preferences.density}
          onPrefer={prefer}
        />
      </FilterBar>
      {totals && <ListTotals definition={definition} table={table} fields={totals} />}
      {ticked.length > 0 && (
        <BulkBar definition={definition} rows={ticked} table={table} onTick={setTicked} />
      )}
      <ListTable
        definition={definition}
        table={table}
        columns={columns}
        density={preferences.density ?? 'small'}
        ticked={ticked}
        onTick={setTicked}
      />
    </>
  );
}
