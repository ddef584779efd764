import { rapport } from './demo-service.js';
import { type RunningService, startService } from './running-service.js';
import type { Answer } from '../api/ask.js';

/** A service without demo data, of one test file, and those who use it. */
export interface OwnService {
  readonly service: RunningService;
  /** Asks it as the administrator, or as whoever the headers say. */
  ask<Data>(query: string, variables?: object, headers?: Readonly<Record<string, string>>): Promise<Answer<Data>>;
  /** The headers of a new token, made as the command line makes it. */
  token(...parameters: readonly string[]): Readonly<Record<string, string>>;
}

/** Starts a service without data. */
export async function startOwnService(): Promise<OwnService> {
  const service = await startService({ environment: { DEMO: 'off' } });
  const signedIn = await fetch(service.signInLink, { redirect: 'manual' });
  const administrator = { Cookie: signedIn.headers.get('set-cookie')!.split(';')[0]! };
  return {
    service,
    ask: async <Data>(query: string, variables: object = {}, headers: Readonly<Record<string, string>> = administrator) => {
      const response = await fetch(`${service.url}/graphql`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      const { data = null, errors = [] } = (await response.json()) as { data?: Data; errors?: Answer<Data>['errors'] };
      return { status: response.status, headers: response.headers, data, errors };
    },
    token: (...parameters) => {
      const secret = rapport(service.dataDirectory, 'token', 'create', ...parameters).trim();
      return { Authorization: `Bearer ${secret}` };
    },
  };
}
