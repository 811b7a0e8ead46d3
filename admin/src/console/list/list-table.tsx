import type { CrudSort } from '@refinedev/core';
import type { TablePaginationConfig } from 'antd';
import { Grid, Table } from 'antd';
import type { SorterResult } from 'antd/es/table/interface';
import { useMay } from '../../app/session/viewer.ts';
import { t } from '../../app/locale/locale.ts';
import type { ResourceDefinition } from '../definition.ts';
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

/** The rows, sorted and paged by the server. */
export function ListTable({ definition, table, columns, density }: Props) {
  const may = useMay();
  // On a phone the detail page leads to the form; the column would cover the table.
  const roomy = Grid.useBreakpoint().md ?? true;
  const editable = roomy && Boolean(definition.update) && may(`${definition.name}:update`);
  const { isFetching, data } = table.tableQuery;
  return (
    <Table<ListRow>
      rowKey="id"
      size={density}
      columns={tableColumns(definition, columns, table.sorters, editable)}
      dataSource={table.result.data}
      loading={{ spinning: isFetching, delay: 250 }}
      scroll={{ x: 'max-content' }}
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
