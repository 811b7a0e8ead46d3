import { graphql } from '../generated/documents/gql.ts';

export const ReadAccessTokens = graphql(`
  query ReadAccessTokens {
    accessTokens(paging: { limit: 100 }) {
      nodes {
        id
        name
        createdAt
        expiresOn
        usedAt
      }
    }
  }
`);

export const IssueAccessToken = graphql(`
  mutation IssueAccessToken($input: IssueTokenInput!) {
    issueAccessToken(input: $input) {
      token
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const RevokeAccessToken = graphql(`
  mutation RevokeAccessToken($input: IdInput!) {
    revokeAccessToken(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const ReadDelegations = graphql(`
  query ReadDelegations {
    delegations(paging: { limit: 100 }, sorting: [{ field: until, direction: DESC }]) {
      nodes {
        id
        displayName
        delegator {
          id
          displayName
        }
        delegate {
          id
          displayName
        }
        since
        until
        reason
      }
    }
  }
`);

export const FindColleagues = graphql(`
  query FindColleagues($search: String) {
    colleagues(search: $search) {
      id
      name
      officeName
    }
  }
`);

export const Delegate = graphql(`
  mutation Delegate($input: DelegateInput!) {
    delegate(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const EndDelegation = graphql(`
  mutation EndDelegation($input: DelegationIdInput!) {
    endDelegation(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const IssuePassword = graphql(`
  mutation IssuePassword($input: IssuePasswordInput!) {
    issuePassword(input: $input) {
      password
      userErrors {
        code
        message
        path
      }
    }
  }
`);
