import type { ApolloServerPlugin } from '@apollo/server';

/**
 * GraphQL over HTTP: to a client that takes only `application/json`, a well-formed request whose document or variables
 * are wrong is answered 200 with errors, since a status of its own could come from any proxy in between.
 */
export const statusOfErrors: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response }) {
        const accept = request.http?.headers.get('accept') ?? '';
        if (accept.includes('application/graphql-response+json') || typeof request.query !== 'string') return;
        if (response.http.status === 400) response.http.status = 200;
      },
    };
  },
};
