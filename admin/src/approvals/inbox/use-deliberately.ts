import { useLayoutEffect, useRef } from 'react';
import { useChangeRequest } from '../request/use-request.ts';

/** Milliseconds for which a request is on the screen before a key pressed again can mean it, and not the one decided before. */
const GLANCE_MS = 400;

/** Decides by key on the open request: only once it is on the screen, not just its line in the list, and not for a second press. */
export function useDeliberately(id: string | undefined): (decide: () => void) => void {
  const shown = useChangeRequest(id).data?.id;
  const shownAt = useRef(0);
  const hasDecided = useRef(false);
  useLayoutEffect(() => {
    shownAt.current = performance.now();
  }, [shown]);
  return (decide) => {
    const isHasty = hasDecided.current && performance.now() - shownAt.current < GLANCE_MS;
    if (!shown || isHasty) return;
    hasDecided.current = true;
    decide();
  };
}
