import { graphql } from '../generated/documents/gql.ts';

export const ReadBaseCoverage = graphql(`
  query ReadBaseCoverage($on: Day) {
    trainingBaseCoverage(on: $on) {
      divisionId
      divisionName
      bases
      least
      most
      flag
      clause
    }
  }
`);

export const ReadShortfalls = graphql(`
  query ReadShortfalls($year: Int!, $divisionId: ID, $limit: Int!) {
    classHourShortfalls(year: $year, divisionId: $divisionId, limit: $limit) {
      due
      clause
      people
      short
      nodes {
        practitionerId
        name
        divisionName
        institutionName
        hours
        missing
      }
    }
  }
`);

export const ReadSheetSession = graphql(`
  query ReadSheetSession($id: ID!) {
    trainingSession(id: $id) {
      id
      displayName
      state
    }
  }
`);

export const MatchSheet = graphql(`
  query MatchSheet($input: MatchAttendanceSheetInput!) {
    matchAttendanceSheet(input: $input) {
      line
      verdict
      message
      practitionerId
      minutes
    }
  }
`);

export const SubmitSheet = graphql(`
  mutation SubmitSheet($input: SubmitChangeRequestInput!) {
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
