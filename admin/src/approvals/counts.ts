import { useQuery } from '@tanstack/react-query';
import { useMay } from '../app/session/viewer.ts';
import { request } from '../console/api/request.ts';
import { graphql } from '../generated/documents/gql.ts';
import type { InboxFilter } from './inbox-filter.ts';
import { requestsOf } from './inbox-filter.ts';
import type { Tab } from './tabs.ts';

const CountRequests = graphql(`
  query CountRequests($filter: ChangeRequestFilter) {
    changeRequests(filter: $filter, paging: { limit: 1 }) {
      totalCount
    }
  }
`);

/** First part of every cache key that a decision or submission makes stale. */
export const REQUESTS_KEY = 'requests';

/** The permission behind every page of requests; analysts and security administrators do without. */
export const READ_REQUESTS = 'changeRequests:read';

/** Of those who may be asked to decide at all. */
export const DECIDE_REQUESTS = 'changeRequests:decide';

const countOf = async (filter: InboxFilter): Promise<number> =>
  (await request(CountRequests, { filter: requestsOf(filter) })).changeRequests.totalCount;

/** How many requests each of these inboxes holds. */
export function useCountsOf(filters: readonly InboxFilter[]) {
  const may = useMay();
  return useQuery({
    enabled: may(READ_REQUESTS),
    queryKey: [REQUESTS_KEY, 'counts', filters],
    queryFn: () => Promise.all(filters.map(countOf)),
    refetchInterval: 60_000,
  });
}

/** How many requests a tab of the inbox holds. */
export function useRequestCount(tab: Tab) {
  const { data } = useCountsOf([{ tab }]);
  return { data: data?.[0] };
}
