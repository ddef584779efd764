/** Where the record store's database is: a server named by a URL, or a local one behind a unix socket (user root). */
export type DatabaseAddress = { readonly url: string } | { readonly socket: string; readonly database: string };

/** What the driver needs to connect. */
export interface ConnectionSettings {
  readonly host?: string;
  readonly port?: number;
  readonly socketPath?: string;
  readonly user: string;
  readonly password?: string;
  readonly database: string;
  readonly ssl?: { readonly rejectUnauthorized: boolean };
}

/**
 * Reads an address. A URL reads `mysql://user:password@host:3306/database`; `?ssl=true` asks for TLS with a
 * certificate that is checked, `?socket=/path` connects to a unix socket instead of the host.
 */
export function connectionSettings(address: DatabaseAddress): ConnectionSettings {
  if ('socket' in address) return { socketPath: address.socket, user: 'root', database: address.database };
  const url = new URL(address.url);
  const password = decodeURIComponent(url.password);
  const socketPath = url.searchParams.get('socket');
  return {
    ...(socketPath ? { socketPath } : { host: url.hostname, port: Number(url.port || 3306) }),
    user: decodeURIComponent(url.username),
    ...(password && { password }),
    database: decodeURIComponent(url.pathname.slice(1)),
    ...(url.searchParams.get('ssl') === 'true' && { ssl: { rejectUnauthorized: true } }),
  };
}
