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
  useEffect(() => setText(value), [value]);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  function settle(next: string) {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => onSettled(next.trim()), PAUSE_MS);
  }

  return {
    value: text,
    onChange(event: ChangeEvent<HTMLInputElement>) {
      setText(event.target.value);
      if (!composing.current) settle(event.target.value);
    },
    onCompositionStart: () => void (composing.current = true),
    onCompositionEnd(event: CompositionEvent<HTMLInputElement>) {
      composing.current = false;
      settle(event.currentTarget.value);
    },
  };
}
