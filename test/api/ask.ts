import { inject } from 'vitest';

export interface Answer<Data> {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Data | null;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string };
  }[];
}

/** The headers of the administrator's session. */
export function administrator(): Record<string, string> {
  return { Cookie: inject('service').session };
}

/** Asks the running service over HTTP. */
export async function ask<Data = Record<string, never>>(
  query: string,
  { variables = {}, headers = administrator() }: { readonly variables?: object; readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<Answer<Data>> {
  const response = await fetch(`${inject('service').url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const { data = null, errors = [] } = (await response.json()) as { data?: Data; errors?: Answer<Data>['errors'] };
  return { status: response.status, headers: response.headers, data, errors };
}
