import { useEffect, useRef } from 'react';

export type Shortcuts = Partial<Record<string, () => unknown>>;

const TYPING = 'input:not([type="checkbox"]), textarea, select, [contenteditable="true"], [role="combobox"]';
/** Keys that may be held down: they walk. One that decides acts once for each time it is pressed. */
const WALKING = ['j', 'k'];
const OPEN_DIALOG = '.ant-modal-wrap:not([style*="display: none"])';

/** Keys are commands only when nobody is typing, composing, or answering a dialog. */
function isCommand(event: KeyboardEvent): boolean {
  if (event.isComposing || event.keyCode === 229) return false;
  if (event.repeat && !WALKING.includes(event.key.toLowerCase())) return false;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(TYPING)) return false;
  const activates = event.key === ' ' && target?.closest('button, a, [role="tab"], input[type="checkbox"]');
  return !activates && !document.querySelector(OPEN_DIALOG);
}

/** Single-key commands of a page. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useEffect(() => void (latest.current = shortcuts));
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const act = isCommand(event) ? latest.current[event.key.toLowerCase()] : undefined;
      if (!act) return;
      event.preventDefault();
      act();
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
