import type { ChangeEvent, CompositionEvent } from 'react';
import { useEffect, useRef, useState } from 'react';

const PAUSE_MS = 400;

/**
 * Text that is handed on a moment after typing stops, and never in the middle of an input method's
 * composition: half-typed pinyin is not what anybody looks for.
 */
export function useTypedText(value: string, onSettled: (text: string) => void) {
  const [text, setText] = useState(value);
  const composing = useRef(false);
  const timer = useRef<number>(undefined);
  // Meanwhile the page may have changed, and what it then hands out knows more than what it handed out before.
  const newest = useRef(onSettled);
  newest.current = onSettled;
  useEffect(() => {
    // A space at the end is on the way to a next word.
    if (!composing.current && timer.current === undefined)
      setText((typed) => (typed.trim() === value ? typed : value));
  }, [value]);
  useEffect(() => stop, []);

  function stop() {
    window.clearTimeout(timer.current);
    timer.current = undefined;
  }

  function settle(next: string) {
    stop();
    timer.current = window.setTimeout(() => {
      timer.current = undefined;
      newest.current(next.trim());
    }, PAUSE_MS);
  }

  return {
    value: text,
    onChange(event: ChangeEvent<HTMLInputElement>) {
      setText(event.target.value);
      if (!composing.current) settle(event.target.value);
    },
    onCompositionStart() {
      composing.current = true;
      stop();
    },
    onCompositionEnd(event: CompositionEvent<HTMLInputElement>) {
      composing.current = false;
      settle(event.currentTarget.value);
    },
  };
}
