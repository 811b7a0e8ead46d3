import { Button, Empty } from 'antd';
import { Link } from 'react-router';
import { labelOf, labelOfOne, t } from '../../app/locale/locale.ts';
import { useMay } from '../../app/session/viewer.ts';
import type { ResourceDefinition } from '../definition.ts';
import type { ResourceTable } from './use-resource-table.ts';

interface Props {
  definition: ResourceDefinition;
  table: ResourceTable;
}

/** Nothing to show, and what to do about it. */
export function ListEmpty({ definition, table }: Props) {
  const may = useMay();
  const label = labelOf(definition);
  if (table.filters.length > 0)
    return (
      <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('list.noMatch', { label })}>
        <Button onClick={() => table.setFilters([], 'replace')}>{t('list.clearFilters')}</Button>
      </Empty>
    );
  const mayCreate = definition.create && may(`${definition.name}:create`);
  return (
    <Empty
      image={Empty.PRESENTED_IMAGE_SIMPLE}
      description={t(mayCreate ? 'list.emptyCreate' : 'list.empty', { label })}
    >
      {mayCreate && (
        <Link to={`/${definition.name}/create`}>
          <Button type="primary">{t('list.create', { label: labelOfOne(definition) })}</Button>
        </Link>
      )}
    </Empty>
  );
}
