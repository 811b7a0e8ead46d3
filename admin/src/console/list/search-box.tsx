import { SearchOutlined } from '@ant-design/icons';
import type { CrudFilter } from '@refinedev/core';
import { Input } from 'antd';
import { t } from '../../app/locale/locale.ts';
import { SEARCH } from '../api/filters.ts';
import { useTypedText } from './use-typed-text.ts';

interface Props {
  value: string | undefined;
  onSearch: (filter?: CrudFilter) => void;
}

/** The quick search of a list: it searches a moment after typing stops. */
export function SearchBox({ value = '', onSearch }: Props) {
  const input = useTypedText(value, (text) =>
    onSearch(text ? { field: SEARCH, operator: 'eq', value: text } : undefined),
  );
  return (
    <Input
      {...input}
      allowClear
      prefix={<SearchOutlined />}
      placeholder={t('list.search')}
      aria-label={t('list.search')}
      style={{ width: 180, maxWidth: '52vw' }}
    />
  );
}
