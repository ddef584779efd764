import { AddressUnavailable, startService } from './compose.js';
import { ConfigError, readConfig } from './config.js';
import { openLog } from './http/log.js';
import { AnalyticsFileLocked } from './analytics/duckdb-store.js';
import { LocalDatabaseError } from './records/local-database-error.js';

/** Faults that an operator can mend: their message says how, and a stack would only hide it. */
const MENDABLE = [ConfigError, AddressUnavailable, AnalyticsFileLocked, LocalDatabaseError];

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function failed(error: unknown): never {
  const isMendable = MENDABLE.some((kind) => error instanceof kind);
  process.stderr.write(
    `${isMendable ? (error as Error).message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
}

try {
  const config = readConfig();
  const log = openLog(config.logLevel);
  const stopRequested = Promise.withResolvers<string | null>();
  process.once('SIGINT', () => stopRequested.resolve(null));
  process.once('SIGTERM', () => stopRequested.resolve(null));
  const service = await startService({ config, log, clock: Date.now, say });
  say(`\nRapport is at ${service.url}`);
  say(`Sign in once with ${service.signInLink}\nCtrl-C stops it.`);
  const reason = await Promise.race([stopRequested.promise, service.lost]);
  process.once('SIGINT', () => process.exit(130));
  say(reason ?? 'Stopping.');
  await service.stop();
  process.exit(reason === null ? 0 : 1);
} catch (error) {
  failed(error);
}
