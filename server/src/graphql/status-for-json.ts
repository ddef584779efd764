import type { ApolloServerPlugin } from '@apollo/server';

const GRAPHQL_RESPONSE = 'application/graphql-response+json';

/**
 * A query that cannot be read or does not fit the schema is answered with HTTP 400, but with 200 to a client that
 * accepts `application/json` and not the newer media type: to that one, 400 would say that the answer is not GraphQL's.
 */
export const statusForJson: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response }) => {
      const accepted = request.http?.headers.get('accept') ?? '';
      const isOldClient = accepted.includes('application/json') && !accepted.includes(GRAPHQL_RESPONSE);
      if (response.http.status === 400 && isOldClient) response.http.status = 200;
    },
  }),
};
