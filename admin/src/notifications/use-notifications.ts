import { useMutation, useQuery } from '@tanstack/react-query';
import { queryClient } from '../console/api/query-client.ts';
import { request } from '../console/api/request.ts';
import type { ReadNotificationsQuery } from '../generated/documents/graphql.ts';
import { CountUnread, MarkRead, ReadNotifications } from './notifications.documents.ts';

export type Notice = ReadNotificationsQuery['notifications']['nodes'][number];

const KEY = 'notifications';
const EVERY_MS = 30_000;
const SHOWN = 12;

/** How many notifications have not been read; looked at twice a minute. */
export function useUnreadCount(): number {
  const { data } = useQuery({
    queryKey: [KEY, 'count'],
    queryFn: async () => (await request(CountUnread)).notifications.totalCount,
    refetchInterval: EVERY_MS,
  });
  return data ?? 0;
}

/** The newest notifications. */
export function useNotifications(unreadOnly: boolean) {
  return useQuery({
    queryKey: [KEY, 'newest', unreadOnly],
    queryFn: async () => {
      const filter = unreadOnly ? { readAt: { is: true } } : {};
      return (await request(ReadNotifications, { filter, limit: SHOWN })).notifications.nodes;
    },
  });
}

/** Marks some, or all, as read. */
export function useMarkRead() {
  return useMutation({
    mutationFn: (ids?: string[]) => request(MarkRead, { input: { ids } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [KEY] }),
  });
}
