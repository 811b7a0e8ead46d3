import { QuestionCircleOutlined, SearchOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { labelOf, t } from '../../app/locale/locale.ts';
import { useTypedText } from '../../console/list/use-typed-text.ts';
import { catalogue } from '../../generated/resources/catalogue.ts';
import type { InboxFilter } from '../inbox-filter.ts';
import styles from './inbox.module.css';
import { UnitTag } from './unit-tag.tsx';
import type { Narrowing } from './use-inbox-location.ts';

interface Props {
  filter: InboxFilter;
  onNarrow: (narrowing: Narrowing) => void;
  onHelp: () => void;
}

const RESOURCES = catalogue
  .filter(({ operations }) => operations.length > 0)
  .map((entry) => ({ value: entry.name, label: labelOf(entry) }));

const DUES = [
  { value: 'overdue', label: t('inbox.overdue') },
  { value: 'soon', label: t('inbox.dueSoon') },
  { value: 'later', label: t('inbox.dueLater') },
];

/** Search, kind of record, deadline, in whose hands; and the key to the keys. */
export function InboxFilters({ filter, onNarrow, onHelp }: Props) {
  const search = useTypedText(filter.search ?? '', (text) => onNarrow({ search: text }));
  return (
    <div className={styles.filters}>
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
      />
      <Select
        allowClear
        options={DUES}
        placeholder={t('inbox.due')}
        aria-label={t('inbox.due')}
        value={filter.due}
        onChange={(due?: string) => onNarrow({ due })}
      />
      <Button type="text" icon={<QuestionCircleOutlined />} aria-label={t('keys.title')} onClick={onHelp} />
      {filter.unit && (
        <UnitTag unit={filter.unit} onClose={() => onNarrow({ division: undefined, roles: undefined })} />
      )}
    </div>
  );
}
