import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import type { DivisionBasis, FigureFieldsFragment, Sector } from '../generated/documents/graphql.ts';

export type Figure = FigureFieldsFragment;

/** What the page asks for: it stands in the address, so that a figure can be sent to somebody. */
export interface Question {
  readonly on?: string;
  readonly divisionId?: string;
  readonly sector?: Sector;
  readonly basis: DivisionBasis;
}

const KEYS = ['on', 'divisionId', 'sector', 'basis'] as const;

function questionIn(search: URLSearchParams): Question {
  const given = (key: string) => search.get(key) ?? undefined;
  return {
    on: given('on'),
    divisionId: given('divisionId'),
    sector: given('sector') as Sector | undefined,
    basis: search.get('basis') === 'CURRENT' ? 'CURRENT' : 'AS_OF',
  };
}

export function useQuestion() {
  const [search, setSearch] = useSearchParams();
  const change = useCallback(
    (part: Record<string, string | undefined>) =>
      setSearch(
        (current) => {
          const next = new URLSearchParams(current);
          for (const [key, value] of Object.entries(part))
            if (value) next.set(key, value);
            else next.delete(key);
          return next;
        },
        { replace: true },
      ),
    [setSearch],
  );
  return { question: questionIn(search), search, change };
}

/** The list behind a figure: the same question, asked for its rows. */
export function pathBehind(question: Question, indicator: string, part: 'COUNTED' | 'MISSING' = 'COUNTED') {
  const search = new URLSearchParams({ indicator, part });
  for (const key of KEYS) if (question[key]) search.set(key, question[key]);
  return `/targets/rows?${search}`;
}

/** The page of a figure's area, to go down or back. */
export function pathOf(question: Question, indicator: string): string {
  const search = new URLSearchParams({ indicator });
  for (const key of KEYS) if (question[key]) search.set(key, question[key]);
  return `/targets?${search}`;
}
