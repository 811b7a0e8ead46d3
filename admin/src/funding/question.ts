import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { request } from '../console/api/request.ts';
import { dayFromNow } from '../console/format/dates.ts';
import type { ReadFundsQuery } from '../generated/documents/graphql.ts';
import { ReadFunds, ReadFundYears } from './funds.documents.ts';

export type Funds = ReadFundsQuery;

/** Whose money of which year; it stands in the address. */
export interface Question {
  readonly year: number;
  readonly divisionId?: string;
}

export function useQuestion() {
  const [search, setSearch] = useSearchParams();
  const thisYear = dayFromNow(0).slice(0, 4);
  const question: Question = {
    year: Number(search.get('year') ?? thisYear) || Number(thisYear),
    divisionId: search.get('divisionId') ?? undefined,
  };
  const change = useCallback(
    (key: keyof Question, value: string | undefined) =>
      setSearch(
        (current) => {
          const next = new URLSearchParams(current);
          if (value) next.set(key, value);
          else next.delete(key);
          return next;
        },
        { replace: true },
      ),
    [setSearch],
  );
  return { question, change };
}

function variablesOf({ year, divisionId }: Question) {
  const place = divisionId ? { divisionId: { within: [divisionId] } } : {};
  const own = { fiscalYear: { eq: year }, ...place };
  return {
    ...{ sources: own, programmes: own, allocations: { programme: own } },
    before: { fiscalYear: { eq: year - 1 }, ...place },
  };
}

export function useFunds(question: Question) {
  return useQuery({
    queryKey: ['funds', question],
    queryFn: () => request(ReadFunds, variablesOf(question)),
    placeholderData: keepPreviousData,
  });
}

/** Years that have any money, the latest first; the one asked for is always among them. */
export function useFundYears(year: number): number[] {
  const { data } = useQuery({
    queryKey: ['fund-years'],
    queryFn: async () =>
      (await request(ReadFundYears)).fundingSources.groups.map((g) => Number(g.fiscalYear)),
    staleTime: 60_000,
  });
  return [...new Set([...(data ?? []), year])].toSorted((a, b) => b - a);
}
