import { graphql } from '../../generated/documents/gql.ts';

export const ViewerFields = graphql(`
  fragment ViewerFields on Viewer {
    account {
      id
      username
      displayName
    }
    grant {
      id
      role
      roleLabel
      officeName
      displayName
      sectorLabel
      delegatorName
      division {
        id
        displayName
      }
    }
    grants {
      id
      roleLabel
      officeName
      displayName
    }
    permissions
    mustChangePassword
  }
`);

export const ReadViewer = graphql(`
  query ReadViewer {
    me {
      ...ViewerFields
    }
  }
`);

export const SignIn = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      viewer {
        ...ViewerFields
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const SignOut = graphql(`
  mutation SignOut {
    signOut
  }
`);

export const SwitchGrant = graphql(`
  mutation SwitchGrant($input: IdInput!) {
    switchGrant(input: $input) {
      viewer {
        ...ViewerFields
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const ChangePassword = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      viewer {
        ...ViewerFields
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);
