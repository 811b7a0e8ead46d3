import { SearchOutlined } from '@ant-design/icons';
import { Input, Modal } from 'antd';
import type { InputRef } from 'antd';
import type { KeyboardEvent } from 'react';
import { useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useFocusBack } from '../../console/dialogs/use-focus-back.ts';
import { t } from '../locale/locale.ts';
import { useMay } from '../session/viewer.ts';
import { PaletteResults } from './palette-results.tsx';
import { commandsFor, matching } from './commands.ts';
import { useRecordSearch } from './record-search.ts';
import styles from './palette.module.css';

const SHOWN = 12;

/** What fits the text of this very moment: Enter, pressed at once, must never act on what fitted an earlier one. */
function useResults(text: string) {
  const may = useMay();
  const commands = useMemo(() => commandsFor(may), [may]);
  const { data: records = [], isFetching } = useRecordSearch(text);
  return { results: [...matching(commands, text).slice(0, SHOWN), ...records], isFetching };
}

/** Go anywhere, start anything, find a person or an institution, without leaving the keyboard. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const navigate = useNavigate();
  const input = useRef<InputRef>(null);
  const { results, isFetching } = useResults(text.trim());
  useFocusBack();
  const index = Math.min(active, results.length - 1);

  function go(to: string | undefined) {
    if (to === undefined) return;
    onClose();
    void navigate(to);
  }

  function onKeyDown(event: KeyboardEvent) {
    // Enter that ends an input method's composition must not act.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setActive(Math.min(index + 1, results.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(index - 1, 0));
    else if (event.key === 'Enter') go(results[index]?.to);
    else return;
    event.preventDefault();
  }

  return (
    <Modal
      open
      transitionName=""
      maskTransitionName=""
      afterOpenChange={() => input.current?.focus()}
      onCancel={onClose}
      footer={null}
      closable={false}
      width={600}
      style={{ top: 96 }}
      // The title is for screen readers, which read a dialog's name from it.
      title={t('palette.open')}
      styles={{ content: { padding: 0 }, header: { display: 'none' } }}
    >
      <Input
        ref={input}
        autoFocus
        size="large"
        variant="borderless"
        prefix={<SearchOutlined />}
        placeholder={t('palette.placeholder')}
        aria-label={t('palette.placeholder')}
        className={styles.input}
        value={text}
        onChange={(event) => (setText(event.target.value), setActive(0))}
        onKeyDown={onKeyDown}
        role="combobox"
        aria-expanded
        aria-controls="palette-results"
        aria-activedescendant={results[index] && `palette-${index}`}
      />
      <PaletteResults results={results} busy={isFetching} active={index} onHover={setActive} onChoose={go} />
    </Modal>
  );
}
