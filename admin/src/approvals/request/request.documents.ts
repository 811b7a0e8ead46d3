import { graphql } from '../../generated/documents/gql.ts';

export const FieldChangeFields = graphql(`
  fragment FieldChangeFields on FieldChange {
    field
    label
    kind
    original
    proposed
    originalText
    currentText
    proposedText
    changed
    conflict
  }
`);

export const OperationFields = graphql(`
  fragment OperationFields on ChangeOperation {
    id
    seq
    kind
    action
    actionLabel
    resource
    resourceLabel
    recordId
    recordName
    state
    errorText
    fields {
      ...FieldChangeFields
    }
  }
`);

export const ReadOperations = graphql(`
  query ReadOperations($id: ID!, $paging: OffsetPaging) {
    changeRequest(id: $id) {
      operations(paging: $paging) {
        nodes {
          ...OperationFields
        }
      }
    }
  }
`);

export const ReadRequest = graphql(`
  query ReadRequest($id: ID!) {
    changeRequest(id: $id) {
      id
      version
      title
      state
      resource
      recordId
      makerName
      makerOfficeName
      note
      stepName
      stepEnteredAt
      dueAt
      submittedAt
      decidedAt
      awaitingMe
      mine
      bulkAllowed
      operations(paging: { limit: 100 }) {
        totalCount
        nodes {
          ...OperationFields
        }
      }
      comments(paging: { limit: 100 }) {
        nodes {
          id
          authorName
          text
          createdAt
        }
      }
      attachments(paging: { limit: 100 }) {
        nodes {
          id
          fileName
          size
          fileId
        }
      }
      flowStrip {
        name
        roleLabel
        state
        since
        dueAt
        holders
        decisions {
          id
          verdict
          checkerName
          reason
          decidedAt
        }
      }
    }
  }
`);

export const DecideRequests = graphql(`
  mutation DecideRequests($input: DecideChangeRequestsInput!) {
    decideChangeRequests(input: $input) {
      results {
        id
        changeRequest {
          id
          title
          state
        }
        userErrors {
          code
          message
          path
        }
      }
    }
  }
`);

export const CommentOnRequest = graphql(`
  mutation CommentOnRequest($input: CommentInput!) {
    commentOnChangeRequest(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const AttachToRequest = graphql(`
  mutation AttachToRequest($input: AttachInput!) {
    attachToChangeRequest(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const WithdrawRequest = graphql(`
  mutation WithdrawRequest($input: RequestIdInput!) {
    withdrawChangeRequest(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const SubmitDraft = graphql(`
  mutation SubmitDraft($input: RequestIdInput!) {
    submitDraft(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const ReviseRequest = graphql(`
  mutation ReviseRequest($input: ReviseChangeRequestInput!) {
    reviseChangeRequest(input: $input) {
      changeRequest {
        id
        state
        title
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);
