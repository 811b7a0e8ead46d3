import { graphql } from '../generated/documents/gql.ts';

export const VerifyRegistration = graphql(`
  query VerifyRegistration($number: String!, $name: String!) {
    verifyRegistration(number: $number, name: $name) {
      maskedName
      level
      standing
      validFrom
      validUntil
    }
  }
`);
