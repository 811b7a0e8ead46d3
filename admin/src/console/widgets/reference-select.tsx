import { Select } from 'antd';
import type { SelectProps } from 'antd';
import { useDeferredValue, useState } from 'react';
import { t } from '../../app/locale/locale.ts';
import { ReadFault } from '../../app/pages/read-fault.tsx';
import { useReferenceOptions } from './reference-options.ts';

interface Props extends Omit<SelectProps<string>, 'options'> {
  /** GraphQL type of the records to choose from. */
  target?: string;
}

/** A record chosen by searching for it. */
export function ReferenceSelect({ target, value, ...props }: Props) {
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const { options, loading, error, refetch } = useReferenceOptions(
    target,
    useDeferredValue(text.trim()),
    value ?? undefined,
    open,
  );
  return (
    <Select<string>
      allowClear
      showSearch
      filterOption={false}
      notFoundContent={loading ? t('page.loading') : t('select.nothing')}
      popupRender={error ? () => <ReadFault error={error} onRetry={() => void refetch()} /> : undefined}
      {...props}
      value={value}
      options={options}
      loading={loading}
      onSearch={setText}
      onOpenChange={setOpen}
    />
  );
}
