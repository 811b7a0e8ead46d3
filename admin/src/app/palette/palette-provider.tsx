import type { PropsWithChildren } from 'react';
import { Suspense, lazy, useEffect, useMemo, useState } from 'react';
import { PaletteContext } from './palette-context.ts';

const Palette = lazy(() => import('./palette.tsx'));

function isShortcut(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'k';
}

function useShortcut(open: () => void) {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (!isShortcut(event)) return;
      event.preventDefault();
      open();
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [open]);
}

/** Ctrl/Cmd+K anywhere behind the sign-in. */
export function PaletteProvider({ children }: PropsWithChildren) {
  const [shown, setShown] = useState(false);
  const palette = useMemo(() => ({ open: () => setShown(true) }), []);
  useShortcut(palette.open);
  return (
    <PaletteContext value={palette}>
      {children}
      <Suspense>{shown && <Palette onClose={() => setShown(false)} />}</Suspense>
    </PaletteContext>
  );
}
