import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { graphql } from 'graphql';
import { type BilledAccount, billingSchema } from './billing-schema.ts';

interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** Serves the billing service on the loopback: GraphQL by POST, on any path. Port 0 takes any that is free. */
export async function startBilling(accounts: readonly BilledAccount[], port = 0): Promise<{ url: string; stop: () => Promise<void> }> {
  const schema = billingSchema(accounts);
  const server = createServer((request, response) => {
    void answer(request).then(({ status, body }) => {
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
    });
  });

  async function answer(request: IncomingMessage): Promise<{ status: number; body: object }> {
    try {
      const { query, variables = {}, operationName = null } = (await jsonOf(request)) as Question;
      return { status: 200, body: await graphql({ schema, source: query, variableValues: variables, operationName }) };
    } catch (error) {
      return { status: 400, body: { errors: [{ message: String(error) }] } };
    }
  }

  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function jsonOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return JSON.parse(text);
}
