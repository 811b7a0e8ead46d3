import { useState } from 'react';

function without(set: ReadonlySet<string>, ids: readonly string[]): Set<string> {
  return new Set([...set].filter((id) => !ids.includes(id)));
}

/** A set of ids that are ticked. */
export function useSelection() {
  const [checked, setChecked] = useState<ReadonlySet<string>>(new Set());
  return {
    checked,
    toggle: (id: string) =>
      setChecked((current) => (current.has(id) ? without(current, [id]) : new Set(current).add(id))),
    drop: (ids: string[]) => setChecked((current) => without(current, ids)),
    clear: () => setChecked(new Set()),
  };
}
