import { useQuery } from '@tanstack/react-query';
import { request } from '../console/api/request.ts';
import { ReadShortfalls } from './training.documents.ts';

/** The year that it is in Shanghai. */
export const thisYear = (): number =>
  Number(new Intl.DateTimeFormat('en', { timeZone: 'Asia/Shanghai', year: 'numeric' }).format(new Date()));

interface Asked {
  year: number;
  divisionId?: string;
  limit: number;
}

/** Community professionals who lack class hours of a year. */
export const useShortfalls = (asked: Asked) =>
  useQuery({
    queryKey: ['shortfalls', asked],
    queryFn: async () => (await request(ReadShortfalls, asked)).classHourShortfalls,
    placeholderData: (previous) => previous,
  });
