import { QuestionCircleOutlined, SearchOutlined } from '@ant-design/icons';
import { Button, Flex, Input, Select } from 'antd';
import { labelOf, t } from '../../app/locale/locale.ts';
import { useTypedText } from '../../console/list/use-typed-text.ts';
import { catalogue } from '../../generated/resources/catalogue.ts';
import type { InboxFilter } from './use-inbox.ts';

interface Props {
  filter: InboxFilter;
  onNarrow: (narrowing: Partial<Pick<InboxFilter, 'search' | 'resource'>>) => void;
  onHelp: () => void;
}

const RESOURCES = catalogue
  .filter(({ operations }) => operations.length > 0)
  .map((entry) => ({ value: entry.name, label: labelOf(entry) }));

/** Search, kind of record, and the key to the keys. */
export function InboxFilters({ filter, onNarrow, onHelp }: Props) {
  const search = useTypedText(filter.search, (text) => onNarrow({ search: text }));
  return (
    <Flex gap={8} style={{ padding: '0 10px 10px' }}>
      <Input
        {...search}
        allowClear
        prefix={<SearchOutlined />}
        placeholder={t('inbox.search')}
        aria-label={t('inbox.search')}
      />
      <Select
        allowClear
        showSearch
        optionFilterProp="label"
        options={RESOURCES}
        placeholder={t('inbox.resource')}
        aria-label={t('inbox.resource')}
        value={filter.resource}
        onChange={(resource?: string) => onNarrow({ resource })}
        style={{ width: 130, flex: 'none' }}
      />
      <Button type="text" icon={<QuestionCircleOutlined />} aria-label={t('keys.title')} onClick={onHelp} />
    </Flex>
  );
}
