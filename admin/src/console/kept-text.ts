import { useState } from 'react';
import { useViewer } from '../app/session/viewer.ts';
import { readStored, writeStored } from './storage.ts';

/** A text that the browser keeps, by account, until it is set to nothing: what was typed outlives its page. */
export function useKeptText(name: string): [text: string, setText: (text: string) => void] {
  const { account } = useViewer();
  const key = `text:${account.username}:${name}`;
  const [text, setText] = useState(() => readStored(key) ?? '');
  return [
    text,
    (next) => {
      setText(next);
      writeStored(key, next === '' ? null : next);
    },
  ];
}
