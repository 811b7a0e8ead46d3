import { graphql } from '../generated/documents/gql.ts';

export const ReadPilotTargets = graphql(`
  query ReadPilotTargets {
    pilotTargets {
      level
      kind
      target
      count
      gap
      clause
    }
  }
`);

export const ReadVolunteerRatios = graphql(`
  query ReadVolunteerRatios {
    volunteerRatios {
      basis
      clause
      nodes {
        divisionId
        divisionName
        volunteers
        professionals
        pairs
        ratio
      }
    }
  }
`);
