import { useQuery } from '@tanstack/react-query';
import { Flex, Table } from 'antd';
import { useState } from 'react';
import { labelOf, labelOfOne, t } from '../../app/locale/locale.ts';
import { FaultView } from '../../app/pages/fault-view.tsx';
import { LinkButton } from '../../app/pages/link-button.tsx';
import { useMay } from '../../app/session/viewer.ts';
import { relationDocument } from '../api/documents.ts';
import { requestText } from '../api/request.ts';
import type { ResourceDefinition } from '../definition.ts';
import { chosenColumns, tableColumns } from '../list/columns.tsx';
import type { ListRow } from '../list/use-resource-table.ts';
import type { NamedField } from '../resources.ts';
import { fieldsOf, resourceOfType } from '../resources.ts';

interface Props {
  parent: ResourceDefinition;
  parentId: string;
  relation: NamedField;
}

type Answer = Record<string, Record<string, { nodes: ListRow[]; totalCount: number }> | null>;

const PAGE_SIZE = 10;

/** The reference in the related resource that leads back to this record. */
function backReference(target: ResourceDefinition, parent: ResourceDefinition): NamedField | undefined {
  return fieldsOf(target).find((field) => field.kind === 'reference' && field.target === parent.type);
}

function useRelation(
  { parent, parentId, relation }: Props,
  target: ResourceDefinition,
  columns: string[],
  page: number,
) {
  return useQuery({
    queryKey: ['relation', parent.name, parentId, relation.name, page],
    queryFn: async () => {
      const paging = { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE };
      const text = relationDocument(parent, relation.name, target, columns);
      const data = await requestText<Answer>(text, { id: parentId, paging });
      return data[parent.one]?.[relation.name] ?? { nodes: [], totalCount: 0 };
    },
    placeholderData: (previous) => previous,
  });
}

function AddButton({
  target,
  back,
  parentId,
}: {
  target: ResourceDefinition;
  back: NamedField | undefined;
  parentId: string;
}) {
  const may = useMay();
  if (!target.create || !back?.inputKey || !may(`${target.name}:create`)) return null;
  return (
    <Flex justify="flex-end" style={{ marginBottom: 8 }}>
      <LinkButton size="small" to={`/${target.name}/create?${back.inputKey}=${parentId}`}>
        {t('list.create', { label: labelOfOne(target) })}
      </LinkButton>
    </Flex>
  );
}

/** The records of one list relation, a page at a time. */
export function RelationTable(props: Props) {
  const [page, setPage] = useState(1);
  const target = resourceOfType(props.relation.target);
  if (!target) throw new Error(`${props.relation.name} has no target resource`);
  const back = backReference(target, props.parent);
  const columns = chosenColumns(target).filter((name) => name !== back?.name);
  const { data, error, isFetching, refetch } = useRelation(props, target, columns, page);
  if (error) return <FaultView error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <AddButton target={target} back={back} parentId={props.parentId} />
      <Table<ListRow>
        rowKey="id"
        size="small"
        columns={tableColumns(target, columns, [], false).map((column) => ({ ...column, sorter: false }))}
        dataSource={data?.nodes}
        loading={{ spinning: isFetching, delay: 250 }}
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: t('record.noRelated', { label: labelOf(props.relation) }) }}
        pagination={{
          current: page,
          pageSize: PAGE_SIZE,
          total: data?.totalCount,
          onChange: setPage,
          hideOnSinglePage: true,
        }}
      />
    </>
  );
}
