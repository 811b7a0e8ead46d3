import { createContext, use, useEffect, useMemo, useState } from 'react';
import type { PropsWithChildren } from 'react';
import { readStored, writeStored } from '../../console/storage.ts';
import type { Scheme } from './tokens.ts';

export type SchemeChoice = Scheme | 'system';

interface ColorScheme {
  scheme: Scheme;
  choice: SchemeChoice;
  choose: (choice: SchemeChoice) => void;
}

const Context = createContext<ColorScheme | undefined>(undefined);
const systemPrefersDark = matchMedia('(prefers-color-scheme: dark)');

function rememberedChoice(): SchemeChoice {
  const stored = readStored('scheme');
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

function useSystemScheme(): Scheme {
  const [dark, setDark] = useState(systemPrefersDark.matches);
  useEffect(() => {
    const follow = () => setDark(systemPrefersDark.matches);
    systemPrefersDark.addEventListener('change', follow);
    return () => systemPrefersDark.removeEventListener('change', follow);
  }, []);
  return dark ? 'dark' : 'light';
}

/** Light or dark: the system's wish unless the person chose otherwise. */
export function ColorSchemeProvider({ children }: PropsWithChildren) {
  const system = useSystemScheme();
  const [choice, setChoice] = useState(rememberedChoice);
  const scheme = choice === 'system' ? system : choice;
  useEffect(() => void (document.documentElement.dataset['scheme'] = scheme), [scheme]);
  const value = useMemo(
    () => ({
      ...{ scheme, choice },
      choose(next: SchemeChoice) {
        writeStored('scheme', next === 'system' ? null : next);
        setChoice(next);
      },
    }),
    [scheme, choice],
  );
  return <Context value={value}>{children}</Context>;
}

export function useColorScheme(): ColorScheme {
  const value = use(Context);
  if (!value) throw new Error('useColorScheme needs a ColorSchemeProvider');
  return value;
}
