import { useQuery } from '@tanstack/react-query';
import { request } from '../../console/api/request.ts';
import { graphql } from '../../generated/documents/gql.ts';
import type { ChangeRequestFilter, InboxQuery } from '../../generated/documents/graphql.ts';
import { REQUESTS_KEY } from '../counts.ts';
import type { Tab } from '../tabs.ts';
import { TAB_FILTER } from '../tabs.ts';

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

export interface InboxFilter {
  readonly tab: Tab;
  readonly search: string;
  readonly resource: string | undefined;
}

const PAGE = 50;

function filterInput({ tab, search, resource }: InboxFilter): ChangeRequestFilter {
  return {
    ...TAB_FILTER[tab],
    ...(search && { search }),
    ...(resource && { resource: { eq: resource } }),
  };
}

/** What waits for a decision comes by its deadline; everything else newest first. */
const SORTING = {
  awaiting: [
    { field: 'dueAt', direction: 'ASC', nulls: 'NULLS_LAST' },
    { field: 'submittedAt', direction: 'ASC' },
  ],
  others: [{ field: 'createdAt', direction: 'DESC' }],
} as const;

/** The requests of a tab; `pages` grows as the person asks for more. */
export function useInbox(filter: InboxFilter, pages: number) {
  return useQuery({
    queryKey: [REQUESTS_KEY, 'inbox', filter, pages],
    queryFn: async () => {
      const sorting = [...(filter.tab === 'awaiting' ? SORTING.awaiting : SORTING.others)];
      const paging = { limit: PAGE * pages };
      return (await request(Inbox, { filter: filterInput(filter), sorting, paging })).changeRequests;
    },
    placeholderData: (previous, query) => (sameList(query?.queryKey[2], filter) ? previous : undefined),
  });
}

function sameList(a: unknown, b: InboxFilter): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
