import { QueryClient } from '@tanstack/react-query';
import { ApiFault } from './faults.ts';

function worthRetrying(failures: number, error: Error): boolean {
  return error instanceof ApiFault && error.code === 'NETWORK' && failures < 2;
}

/** The one cache of the console; Refine and the hand-made pages share it. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: worthRetrying, staleTime: 10_000, refetchOnWindowFocus: true },
    mutations: { retry: false },
  },
});
