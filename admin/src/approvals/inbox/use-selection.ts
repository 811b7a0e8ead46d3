import { useState } from 'react';

type Ids = ReadonlySet<string>;
const NONE: Ids = new Set();

function without(set: Ids, ids: readonly string[]): Ids {
  return new Set([...set].filter((id) => !ids.includes(id)));
}

/** Ids that are ticked in one list; in another list, or the same one narrowed, nothing is: what is out of sight is not decided. */
export function useSelection(list: string) {
  const [ticked, setTicked] = useState({ list, ids: NONE });
  const checked = ticked.list === list ? ticked.ids : NONE;
  const change = (next: (ids: Ids) => Ids) =>
    setTicked((current) => ({ list, ids: next(current.list === list ? current.ids : NONE) }));
  return {
    checked,
    toggle: (id: string) => change((ids) => (ids.has(id) ? without(ids, [id]) : new Set(ids).add(id))),
    drop: (ids: string[]) => change((current) => without(current, ids)),
    clear: () => change(() => NONE),
  };
}
