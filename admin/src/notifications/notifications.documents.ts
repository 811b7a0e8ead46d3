import { graphql } from '../generated/documents/gql.ts';

export const CountUnread = graphql(`
  query CountUnread {
    notifications(filter: { readAt: { is: true } }, paging: { limit: 1 }) {
      totalCount
    }
  }
`);

export const ReadNotifications = graphql(`
  query ReadNotifications($filter: NotificationFilter, $limit: Int!) {
    notifications(filter: $filter, sorting: [{ field: id, direction: DESC }], paging: { limit: $limit }) {
      nodes {
        id
        kind
        title
        text
        resource
        recordId
        createdAt
        readAt
      }
    }
  }
`);

export const MarkRead = graphql(`
  mutation MarkRead($input: MarkNotificationsReadInput!) {
    markNotificationsRead(input: $input) {
      affectedCount
    }
  }
`);
