import { graphql } from '../generated/documents/gql.ts';

export const ReadRatingSheet = graphql(`
  query ReadRatingSheet($id: ID!) {
    appraisalRating(id: $id) {
      id
      indicatorSet {
        indicators(sorting: [{ field: position, direction: ASC }], paging: { limit: 100 }) {
          nodes {
            id
            title
            aspect
            weight
            standard
          }
        }
      }
      scores(paging: { limit: 100 }) {
        nodes {
          id
          indicatorId
          score
        }
      }
    }
  }
`);

export const SubmitRating = graphql(`
  mutation SubmitRating($input: SubmitChangeRequestInput!) {
    submitChangeRequest(input: $input) {
      changeRequest {
        id
        state
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);
