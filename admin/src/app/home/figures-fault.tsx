import type { UseQueryResult } from '@tanstack/react-query';
import { ReadFault } from '../pages/read-fault.tsx';

/** Numbers that are read together. */
export type Reading = Pick<UseQueryResult, 'error' | 'isLoadingError' | 'refetch'>;

/** Below figures: why some of them could not be read, and another try for these. */
export function FiguresFault({ readings }: { readings: readonly Reading[] }) {
  const failed = readings.filter(({ isLoadingError }) => isLoadingError);
  const retry = () => failed.forEach(({ refetch }) => void refetch());
  return failed[0] && <ReadFault error={failed[0].error} onRetry={retry} />;
}
