import { useQuery } from '@tanstack/react-query';
import { request } from '../../console/api/request.ts';
import { graphql } from '../../generated/documents/gql.ts';
import type { InboxQuery } from '../../generated/documents/graphql.ts';
import { REQUESTS_KEY } from '../counts.ts';
import type { InboxFilter } from '../inbox-filter.ts';
import { requestsOf } from '../inbox-filter.ts';
import { sortingOf } from '../tabs.ts';

const Inbox = graphql(`
  query Inbox($filter: ChangeRequestFilter, $sorting: [ChangeRequestSort!], $paging: OffsetPaging) {
    changeRequests(filter: $filter, sorting: $sorting, paging: $paging) {
      totalCount
      nodes {
        id
        title
        state
        resource
        makerName
        makerOfficeName
        stepName
        submittedAt
        dueAt
        awaitingMe
        bulkAllowed
      }
    }
  }
`);

export type InboxRow = InboxQuery['changeRequests']['nodes'][number];

const PAGE = 50;

/** The requests of a tab; `pages` grows as the person asks for more. */
export function useInbox(filter: InboxFilter, pages: number) {
  return useQuery({
    queryKey: [REQUESTS_KEY, 'inbox', filter, pages],
    queryFn: async () => {
      const sorting = sortingOf(filter.due ? 'awaiting' : filter.tab);
      const paging = { limit: PAGE * pages };
      return (await request(Inbox, { filter: requestsOf(filter), sorting, paging })).changeRequests;
    },
    placeholderData: (previous, query) => (sameList(query?.queryKey[2], filter) ? previous : undefined),
  });
}

function sameList(a: unknown, b: InboxFilter): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
