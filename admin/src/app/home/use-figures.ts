import { useQuery } from '@tanstack/react-query';
import { useMay } from '../session/viewer.ts';
import type { FigureSpec } from './figure-table.ts';
import { figurePath } from './figure-table.ts';

/** The numbers of some figures. How filters are written is known by heavy definitions, loaded only here. */
function useCounts(specs: readonly FigureSpec[]) {
  const { data, error, isLoadingError, refetch } = useQuery({
    enabled: specs.length > 0,
    queryKey: ['figures', specs.map(figurePath)],
    queryFn: async () => (await import('./counting.ts')).countFigures(specs),
    staleTime: 60_000,
  });
  const counts = new Map(specs.map((spec, index) => [spec, isLoadingError ? null : data?.[index]]));
  return { counts, error, isLoadingError, refetch };
}

/** Those figures whose records the viewer may read, and the readings that bring them. */
export function useFigures(specs: readonly FigureSpec[]) {
  const may = useMay();
  const readable = specs.filter(({ resource }) => may(`${resource}:read`));
  const quick = useCounts(readable.filter(({ slow }) => !slow));
  const slow = useCounts(readable.filter(({ slow }) => slow));
  const shown = readable.map((spec) => ({
    label: spec.label,
    urgent: spec.urgent,
    to: figurePath(spec),
    value: (spec.slow ? slow : quick).counts.get(spec),
  }));
  return { shown, readings: [quick, slow] };
}
