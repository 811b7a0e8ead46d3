import type { CrudSort } from '@refinedev/core';
import type { TablePaginationConfig } from 'antd';
import { Grid, Table } from 'antd';
import type { SorterResult, TableRowSelection } from 'antd/es/table/interface';
import type { Key } from 'react';
import { useMay } from '../../app/session/viewer.ts';
import { t } from '../../app/locale/locale.ts';
import { FaultView } from '../../app/pages/fault-view.tsx';
import type { ResourceDefinition } from '../definition.ts';
import { usePermittedActions } from './bulk/bulk-bar.tsx';
import { numberText } from '../format/numbers.ts';
import { tableColumns } from './columns.tsx';
import { ListEmpty } from './list-empty.tsx';
import type { Density } from './preferences.ts';
import type { ListRow, ResourceTable } from './use-resource-table.ts';

interface Props {
  definition: ResourceDefinition;
  table: ResourceTable;
  columns: string[];
  density: Density;
  /** Rows that are ticked; absent where nothing is done with rows. */
  ticked?: ListRow[];
  onTick?: (rows: ListRow[]) => void;
}

function sortersOf(sorter: SorterResult<ListRow> | SorterResult<ListRow>[]): CrudSort[] {
  return [sorter]
    .flat()
    .flatMap(({ columnKey, order }) =>
      order
        ? [{ field: String(columnKey), order: order === 'ascend' ? ('asc' as const) : ('desc' as const) }]
        : [],
    );
}

function paginationOf({ currentPage, pageSize, result }: ResourceTable): TablePaginationConfig {
  return {
    current: currentPage,
    pageSize,
    total: result.total,
    size: 'default',
    showSizeChanger: true,
    pageSizeOptions: [20, 50, 100],
    showTotal: (total) => t('list.total', { total: numberText(total) }),
  };
}

/** Tick boxes that say what they tick; what is ticked on other pages stays so. */
const selectionOf = (ticked: ListRow[], onTick: (rows: ListRow[]) => void): TableRowSelection<ListRow> => ({
  selectedRowKeys: ticked.map(({ id }) => id),
  preserveSelectedRowKeys: true,
  onChange: (keys, rows) => onTick(known([...ticked, ...rows], keys)),
  // The input takes any attribute; its type names only some.
  getCheckboxProps: ({ displayName }) => ({ 'aria-label': t('bulk.tick', { name: displayName }) }) as object,
  getTitleCheckboxProps: () => ({ 'aria-label': t('bulk.tickAll') }),
});

/** The table knows the rows only that it has shown. */
function known(rows: (ListRow | undefined)[], keys: Key[]): ListRow[] {
  const byKey = new Map(rows.flatMap((row) => (row ? [[row.id, row]] : [])));
  return keys.flatMap((key) => byKey.get(String(key)) ?? []);
}

/** The rows, sorted and paged by the server, or why there are none to see. */
export function ListTable({ definition, table, columns, density, ticked, onTick }: Props) {
  const may = useMay();
  // On a phone the detail page leads to the form; the column would cover the table.
  const roomy = Grid.useBreakpoint().md ?? true;
  const editable = roomy && Boolean(definition.update) && may(`${definition.name}:update`);
  const tickable = usePermittedActions(definition).length > 0;
  const { isFetching, data, error, refetch } = table.tableQuery;
  if (error) return <FaultView error={error} onRetry={() => void refetch()} />;
  return (
    <Table<ListRow>
      rowKey="id"
      size={density}
      columns={tableColumns(definition, columns, table.sorters, editable)}
      dataSource={table.result.data}
      loading={{ spinning: isFetching, delay: 250 }}
      scroll={{ x: 'max-content' }}
      rowSelection={tickable && ticked && onTick ? selectionOf(ticked, onTick) : undefined}
      pagination={paginationOf(table)}
      locale={{ emptyText: data ? <ListEmpty definition={definition} table={table} /> : ' ' }}
      onChange={({ current, pageSize }, _filters, sorter, { action }) => {
        if (action === 'sort') return table.setSorters(sortersOf(sorter));
        if (pageSize) table.setPageSize(pageSize);
        table.setCurrentPage(current ?? 1);
      }}
    />
  );
}
