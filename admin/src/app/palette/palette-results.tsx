import { useEffect, useRef } from 'react';
import { t } from '../locale/locale.ts';
import type { Command } from './commands.ts';
import styles from './palette.module.css';

interface Props {
  results: Command[];
  /** Whether records are still being looked for. */
  busy: boolean;
  active: number;
  onHover: (index: number) => void;
  onChoose: (to: string) => void;
}

export function PaletteResults({ results, busy, active, onHover, onChoose }: Props) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <>
      <ul
        id="palette-results"
        role="listbox"
        aria-label={t('palette.open')}
        className={styles.results}
        ref={list}
      >
        {results.map((command, index) => (
          <li
            key={command.key}
            id={`palette-${index}`}
            role="option"
            aria-selected={index === active}
            className={styles.result}
            onMouseMove={() => onHover(index)}
            onClick={() => onChoose(command.to)}
          >
            <span>{command.label}</span>
            <span className={styles.hint}>{command.hint}</span>
          </li>
        ))}
      </ul>
      {results.length === 0 && (
        <p className={styles.empty}>{busy ? t('palette.searching') : t('palette.empty')}</p>
      )}
    </>
  );
}
