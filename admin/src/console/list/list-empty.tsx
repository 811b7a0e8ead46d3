import { Button, Empty } from 'antd';
import { labelOf, labelOfOne, t } from '../../app/locale/locale.ts';
import { LinkButton } from '../../app/pages/link-button.tsx';
import { useMay } from '../../app/session/viewer.ts';
import type { ResourceDefinition } from '../definition.ts';
import { isNarrowed } from './narrowed.ts';
import type { ResourceTable } from './use-resource-table.ts';

interface Props {
  definition: ResourceDefinition;
  table: ResourceTable;
}

/** Nothing to show, and what to do about it. */
export function ListEmpty({ definition, table }: Props) {
  const may = useMay();
  const label = labelOf(definition);
  if (isNarrowed(table))
    return (
      <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('list.noMatch', { label })}>
        <Button onClick={table.clearFilters}>{t('list.clearFilters')}</Button>
      </Empty>
    );
  const mayCreate = definition.create && may(`${definition.name}:create`);
  return (
    <Empty
      image={Empty.PRESENTED_IMAGE_SIMPLE}
      description={t(mayCreate ? 'list.emptyCreate' : 'list.empty', { label })}
    >
      {mayCreate && (
        <LinkButton type="primary" to={`/${definition.name}/create`}>
          {t('list.create', { label: labelOfOne(definition) })}
        </LinkButton>
      )}
    </Empty>
  );
}
