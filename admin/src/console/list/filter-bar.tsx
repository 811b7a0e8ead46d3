import { FilterOutlined } from '@ant-design/icons';
import { Button, Dropdown, Flex, Grid } from 'antd';
import type { PropsWithChildren } from 'react';
import { useState } from 'react';
import { labelOf, t } from '../../app/locale/locale.ts';
import { isReadable } from '../api/documents.ts';
import { SEARCH } from '../api/filters.ts';
import type { ResourceDefinition } from '../definition.ts';
import type { NamedField } from '../resources.ts';
import { fieldAt, fieldsOf } from '../resources.ts';
import { uiOf } from '../ui/overrides.ts';
import { FilterControl } from './filter-control.tsx';
import { filterOn } from './filter-values.ts';
import { isNarrowed } from './narrowed.ts';
import { SearchBox } from './search-box.tsx';
import type { ResourceTable } from './use-resource-table.ts';

interface Props {
  definition: ResourceDefinition;
  table: ResourceTable;
  /** Fields of the bar, where a page wants others than the resource's list. */
  filters?: readonly string[];
}

/** Fields shown in the bar: declared or overridden, those filtered now (of related records, too), and those added. */
function useFilterFields({ definition, table, filters }: Props) {
  const [added, setAdded] = useState<string[]>([]);
  const offered = fieldsOf(definition).filter(
    (field) =>
      field.filter && field.kind !== 'json' && isReadable(field) && !table.fixedFields.has(field.name),
  );
  const declared = filters ?? uiOf(definition.name).list?.filters;
  const isShown = (field: NamedField) =>
    (declared?.includes(field.name) ?? field.inFilterBar) ||
    added.includes(field.name) ||
    filterOn(table.filters, field.name) !== undefined;
  const related = table.filters.flatMap((filter) =>
    'field' in filter && filter.field.includes('.') ? (fieldAt(definition, filter.field) ?? []) : [],
  );
  return {
    shown: [...offered.filter(isShown), ...related],
    more: offered.filter((field) => !isShown(field)),
    add: (name: string) => setAdded([...added, name]),
  };
}

function Filters(props: Props) {
  const { table } = props;
  const { shown, more, add } = useFilterFields(props);
  const moreItems = more.map((field) => ({ key: field.name, label: labelOf(field) }));
  return (
    <>
      {shown.map((field) => (
        <FilterControl
          // Text just typed, which filters nothing yet, goes with the rest when they are cleared.
          key={`${field.name} ${table.clearings}`}
          field={field}
          filter={filterOn(table.filters, field.name)}
          onFilter={(filter) => table.setFilter(field.name, filter)}
        />
      ))}
      {more.length > 0 && (
        <Dropdown
          menu={{
            items: moreItems,
            onClick: ({ key }) => add(key),
            style: { maxHeight: 360, overflow: 'auto' },
          }}
          trigger={['click']}
        >
          <Button type="dashed">{t('list.moreFilters')}</Button>
        </Dropdown>
      )}
      {isNarrowed(table) && (
        <Button type="link" onClick={table.clearFilters}>
          {t('list.clearFilters')}
        </Button>
      )}
    </>
  );
}

/** Search box, filters, the way to more of them; lists' settings stand at the end. A phone folds the filters. */
export function FilterBar({ definition, table, filters, children }: PropsWithChildren<Props>) {
  const roomy = Grid.useBreakpoint().md ?? true;
  const [unfolded, setUnfolded] = useState(false);
  const search = filterOn(table.filters, SEARCH)?.value as string | undefined;
  return (
    <Flex gap={8} wrap align="center" style={{ marginBottom: 12 }} role="search">
      {definition.searchable && (
        <SearchBox
          key={table.clearings}
          value={search}
          onSearch={(filter) => table.setFilter(SEARCH, filter)}
        />
      )}
      {!roomy && (
        <Button icon={<FilterOutlined />} aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {t('list.filters')}
        </Button>
      )}
      {(roomy || unfolded) && <Filters definition={definition} table={table} filters={filters} />}
      <Flex gap={8} style={{ marginInlineStart: 'auto' }}>
        {children}
      </Flex>
    </Flex>
  );
}
