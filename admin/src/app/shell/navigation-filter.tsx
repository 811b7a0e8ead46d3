import { SearchOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import type { KeyboardEvent } from 'react';
import { t } from '../locale/locale.ts';
import styles from './shell.module.css';

interface Props {
  text: string;
  onType: (text: string) => void;
  /** Enter: to the first entry that is left. */
  onEnter: () => void;
}

/** Finds an entry among many by a part of its name. */
export function NavigationFilter({ text, onType, onEnter }: Props) {
  function onKeyDown({ key, nativeEvent }: KeyboardEvent) {
    // Keys of an input method are its own.
    if (nativeEvent.isComposing) return;
    if (key === 'Escape') onType('');
    if (key === 'Enter' && text.trim()) onEnter();
  }
  return (
    <div className={styles.filter}>
      <Input
        allowClear
        prefix={<SearchOutlined />}
        placeholder={t('shell.filter')}
        aria-label={t('shell.filter')}
        value={text}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
