import { TreeSelect } from 'antd';
import type { TreeSelectProps } from 'antd';
import { useDeferredValue, useState } from 'react';
import { queryClient } from '../api/query-client.ts';
import { childrenQuery, useDivisionNodes } from './division-tree.ts';

type Props = Omit<TreeSelectProps<string>, 'treeData'>;

/** A division chosen by walking down from the city, or by typing its name. */
export function DivisionSelect({ value, ...props }: Props) {
  const [text, setText] = useState('');
  const [opened, setOpened] = useState<string[]>([]);
  const treeData = useDivisionNodes(useDeferredValue(text.trim()), opened, value ?? undefined);

  async function open(id: string) {
    await queryClient.ensureQueryData(childrenQuery(id));
    setOpened((current) => (current.includes(id) ? current : [...current, id]));
  }

  return (
    <TreeSelect<string>
      allowClear
      showSearch
      treeDataSimpleMode
      filterTreeNode={false}
      popupMatchSelectWidth={320}
      {...props}
      value={value ?? undefined}
      treeData={treeData}
      searchValue={text}
      onSearch={setText}
      loadData={({ value: id }) => open(String(id))}
    />
  );
}
