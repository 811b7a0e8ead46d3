import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { request } from '../console/api/request.ts';
import type { ReadIndicatorsQuery } from '../generated/documents/graphql.ts';
import type { Figure, Question } from './question.ts';
import type { RankedArea } from './ranking.tsx';
import { ReadIndicators } from './targets.documents.ts';

export type Report = ReadIndicatorsQuery['indicators'];

/** The indicator that is ranked until another is chosen. */
export const FIRST = 'PROFESSIONALS';

export function useIndicators(question: Question) {
  return useQuery({
    queryKey: ['indicators', question],
    queryFn: async () => (await request(ReadIndicators, question)).indicators,
    placeholderData: keepPreviousData,
  });
}

/** The areas by one figure, the furthest on first. */
export function rankedBy(
  { areas }: Report,
  indicator: string,
  measure: (figure: Figure) => number = ({ value }) => value,
): RankedArea[] {
  const found = areas.flatMap(({ figures, ...area }) => {
    const figure = figures.find((f) => f.indicator === indicator);
    return figure ? [{ ...area, figure }] : [];
  });
  return found.toSorted((a, b) => measure(b.figure) - measure(a.figure));
}
