import { graphql } from '../generated/documents/gql.ts';

export const ReadSeekersFor = graphql(`
  query ReadSeekersFor($id: ID!) {
    matches: matchesFor(vacancyId: $id, limit: 5) {
      id
      name
      score
      reasons {
        factor
        points
        most
        text
      }
    }
  }
`);

export const ReadVacanciesFor = graphql(`
  query ReadVacanciesFor($id: ID!) {
    matches: vacanciesFor(seekerId: $id, limit: 5) {
      id
      name
      score
      reasons {
        factor
        points
        most
        text
      }
    }
  }
`);
