import { useState } from 'react';
import { readStoredJson, writeStoredJson } from '../../console/storage.ts';

const STORED = 'navigation';

/**
 * Which groups of the navigation stand open: those the person opened, which the browser remembers, and the one of the
 * page shown unless the person folds it.
 */
export function useOpenGroups(current: string | undefined, first: string | undefined) {
  const [opened, setOpened] = useState(() => readStoredJson<string[]>(STORED) ?? [first ?? '']);
  const [folded, setFolded] = useState<string>();
  const shown = current && current !== folded && !opened.includes(current) ? [...opened, current] : opened;

  function onOpenChange(keys: string[]) {
    const byHand = keys.filter((key) => key !== current || opened.includes(key) || key === folded);
    setFolded(current && !keys.includes(current) ? current : undefined);
    setOpened(byHand);
    writeStoredJson(STORED, byHand);
  }

  return { openKeys: shown, onOpenChange };
}
