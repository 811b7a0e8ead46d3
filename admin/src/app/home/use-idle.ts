import { useEffect, useState } from 'react';

// Some browsers do not tell when they are idle.
const whenIdle: (act: () => void) => void = window.requestIdleCallback ?? ((act) => setTimeout(act, 200));

/** True once the browser has time for what the page can be read without. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    let here = true;
    whenIdle(() => here && setIdle(true));
    return () => void (here = false);
  }, []);
  return idle;
}
