import { useState } from 'react';
import { useViewer } from '../../app/session/viewer.ts';
import { readStoredJson, writeStoredJson } from '../storage.ts';

export type Density = 'small' | 'middle';

export interface ListPreferences {
  columns?: string[];
  density?: Density;
}

/** How one person likes one list, remembered in their browser. */
export function useListPreferences(resource: string) {
  const { account } = useViewer();
  const key = `list:${account.username}:${resource}`;
  const [preferences, setPreferences] = useState(() => readStoredJson<ListPreferences>(key) ?? {});
  function prefer(change: ListPreferences) {
    const next = { ...preferences, ...change };
    writeStoredJson(key, next);
    setPreferences(next);
  }
  return { preferences, prefer };
}
