import { graphql } from '../generated/documents/gql.ts';

export const ReadRun = graphql(`
  query ReadRun($id: ID!) {
    subsidyRun(id: $id) {
      id
      displayName
      state
      people
      total
      payable
      recoverable
      challenged
      difference
    }
    subsidyLines(filter: { runId: { eq: $id } }, paging: { limit: 1 }) {
      totalCount
      groups(by: [unmet]) {
        unmet
        count
        amountSum
      }
    }
  }
`);
