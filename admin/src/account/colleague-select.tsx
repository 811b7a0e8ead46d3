import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { t } from '../app/locale/locale.ts';
import { ReadFault } from '../app/pages/read-fault.tsx';
import { request } from '../console/api/request.ts';
import type { InputProps } from '../console/ui/define-ui.ts';
import { FindColleagues } from './account.documents.ts';

/** A colleague who may stand in, found by name or user name. */
export function ColleagueSelect({ id, value, onChange }: InputProps<string>) {
  const [text, setText] = useState('');
  const search = useDeferredValue(text.trim());
  const {
    data = [],
    isFetching,
    error,
    refetch,
  } = useQuery({
    queryKey: ['colleagues', search],
    queryFn: async () => (await request(FindColleagues, { search })).colleagues,
    placeholderData: (previous) => previous,
  });
  return (
    <Select<string>
      id={id}
      value={value}
      onChange={onChange}
      showSearch
      filterOption={false}
      onSearch={setText}
      loading={isFetching}
      placeholder={t('account.colleagueHint')}
      notFoundContent={isFetching ? t('page.loading') : t('select.nothing')}
      popupRender={error ? () => <ReadFault error={error} onRetry={() => void refetch()} /> : undefined}
      options={data.map((colleague) => ({
        value: colleague.id,
        label: [colleague.name, colleague.officeName].filter(Boolean).join(' · '),
      }))}
    />
  );
}
