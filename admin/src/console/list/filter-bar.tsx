import { Button, Dropdown, Flex } from 'antd';
import type { PropsWithChildren } from 'react';
import { useState } from 'react';
import { labelOf, t } from '../../app/locale/locale.ts';
import { SEARCH } from '../api/filters.ts';
import type { ResourceDefinition } from '../definition.ts';
import type { NamedField } from '../resources.ts';
import { fieldsOf } from '../resources.ts';
import { uiOf } from '../ui/overrides.ts';
import { FilterControl } from './filter-control.tsx';
import { SearchBox } from './search-box.tsx';
import { filterOn } from './filter-values.ts';
import type { ResourceTable } from './use-resource-table.ts';

interface Props {
  definition: ResourceDefinition;
  table: ResourceTable;
}

/** Fields shown in the bar: declared or overridden, those filtered now, and those the person added. */
function useFilterFields({ definition, table }: Props) {
  const [added, setAdded] = useState<string[]>([]);
  const offered = fieldsOf(definition).filter((field) => field.filter && field.kind !== 'json' && field.kind !== 'list');
  const declared = uiOf(definition.name).list?.filters;
  const isShown = (field: NamedField) =>
    (declared?.includes(field.name) ?? field.inFilterBar) ||
    added.includes(field.name) ||
    filterOn(table.filters, field.name) !== undefined;
  return {
    shown: offered.filter(isShown),
    more: offered.filter((field) => !isShown(field)),
    add: (name: string) => setAdded([...added, name]),
  };
}

/** Search box, filters, the way to more of them; lists' settings stand at the end. */
export function FilterBar({ definition, table, children }: PropsWithChildren<Props>) {
  const { shown, more, add } = useFilterFields({ definition, table });
  const moreItems = more.map((field) => ({ key: field.name, label: labelOf(field) }));
  return (
    <Flex gap={8} wrap align="center" style={{ marginBottom: 12 }} role="search">
      {definition.searchable && <SearchBox value={filterOn(table.filters, SEARCH)?.value as string} onSearch={(filter) => table.setFilter(SEARCH, filter)} />}
      {shown.map((field) => (
        <FilterControl key={field.name} field={field} filter={filterOn(table.filters, field.name)} onFilter={(filter) => table.setFilter(field.name, filter)} />
      ))}
      {more.length > 0 && (
        <Dropdown menu={{ items: moreItems, onClick: ({ key }) => add(key) }} trigger={['click']}>
          <Button type="dashed">{t('list.moreFilters')}</Button>
        </Dropdown>
      )}
      {table.filters.length > 0 && (
        <Button type="link" onClick={() => table.setFilters([], 'replace')}>
          {t('list.clearFilters')}
        </Button>
      )}
      <div style={{ flex: 1 }} />
      {children}
    </Flex>
  );
}
