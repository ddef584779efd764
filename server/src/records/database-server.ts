import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { createDatabase } from './create-database.js';
import type { DatabaseProgram } from './database-program.js';
import { LocalDatabaseError } from './local-database-error.js';
import { commandOf, isRunning } from './process-identity.js';

const run = promisify(execFile);

/** Where one private server keeps its things. */
export interface ServerPlaces {
  readonly data: string;
  readonly socket: string;
  readonly pidFile: string;
  readonly log: string;
}

/** A server process that this process started. */
export interface DatabaseServer {
  readonly pid: number;
  /** Resolves when the process has ended, by whatever cause. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

const START_MILLISECONDS = 60_000;
const STOP_MILLISECONDS = 60_000;
const POLL_MILLISECONDS = 50;

/** Makes an empty data directory, whole or not at all. */
export async function initialise(program: DatabaseProgram, data: string): Promise<void> {
  const unfinished = `${data}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  await mkdir(temporary(data), { recursive: true, mode: 0o700 });
  const common = ['--no-defaults', `--datadir=${unfinished}`, `--tmpdir=${temporary(data)}`, ...asRoot()];
  if (program.flavor === 'MYSQL') await run(program.path, [...common, '--initialize-insecure']);
  else await run(await installerBeside(program), [...common, '--auth-root-authentication-method=normal', '--skip-test-db']);
  await rename(unfinished, data);
}

/** Where the server of a data directory keeps its temporary files: servers that share a place remove each other's. */
function temporary(data: string): string {
  return `${data}.tmp`;
}

/** Starts a server behind a socket that only this user may open, and waits until it answers. */
export async function startServer(program: DatabaseProgram, places: ServerPlaces, isDurable: boolean): Promise<DatabaseServer> {
  await rm(places.socket, { force: true });
  await mkdir(temporary(places.data), { recursive: true, mode: 0o700 });
  const log = await open(places.log, 'a');
  const child = spawn(program.path, settingsOf(program, places, isDurable), {
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const failed = new Promise<never>((_, reject) => child.once('error', reject));
  try {
    await Promise.race([untilItAnswers(child, places), failed]);
  } finally {
    await log.close();
  }
  child.unref();
  const pid = child.pid!;
  const stop = async (): Promise<void> => {
    child.ref();
    await stopProcess(pid);
    await ended;
    await rm(temporary(places.data), { recursive: true, force: true });
  };
  return { pid, ended, stop };
}

/** The server that a killed process left behind in this data directory, null: there is none. */
export async function orphanOf(places: ServerPlaces): Promise<number | null> {
  let pid: number;
  try {
    pid = Number((await readFile(places.pidFile, 'utf8')).trim());
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const command = pid > 0 ? await commandOf(pid) : null;
  return command?.includes(`--datadir=${places.data}`) ? pid : null;
}

/** Asks a server to end, waits, and ends it by force when it takes longer than a minute. */
export async function stopProcess(pid: number): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    const until = performance.now() + STOP_MILLISECONDS;
    if (isRunning(pid)) process.kill(pid, signal);
    while (performance.now() < until) {
      if (!isRunning(pid) || (await commandOf(pid)) === '') return;
      await pause(POLL_MILLISECONDS);
    }
  }
}

function settingsOf(program: DatabaseProgram, places: ServerPlaces, isDurable: boolean): readonly string[] {
  return [
    '--no-defaults',
    `--datadir=${places.data}`,
    `--tmpdir=${temporary(places.data)}`,
    `--socket=${places.socket}`,
    `--pid-file=${places.pidFile}`,
    '--skip-networking',
    '--skip-name-resolve',
    '--skip-log-bin',
    '--local-infile=1',
    '--character-set-server=utf8mb4',
    '--collation-server=utf8mb4_bin',
    '--max-connections=64',
    '--max-allowed-packet=67108864',
    '--innodb-buffer-pool-size=268435456',
    `--innodb-flush-log-at-trx-commit=${isDurable ? 1 : 0}`,
    program.flavor === 'MARIADB' ? '--innodb-log-file-size=268435456' : '--innodb-redo-log-capacity=268435456',
    ...(program.flavor === 'MYSQL' ? ['--mysqlx=OFF'] : []),
    ...asRoot(),
  ];
}

/** Both servers refuse to run as root unless told. */
function asRoot(): readonly string[] {
  return process.getuid?.() === 0 ? ['--user=root'] : [];
}

async function installerBeside(program: DatabaseProgram): Promise<string> {
  const places = [dirname(program.path), '/usr/bin', '/usr/local/bin'];
  for (const place of places) {
    for (const name of ['mariadb-install-db', 'mysql_install_db']) {
      const path = join(place, name);
      try {
        await run('test', ['-x', path]);
        return path;
      } catch (error) {
        if ((error as { code?: unknown }).code !== 1) throw error;
      }
    }
  }
  throw new LocalDatabaseError(`mariadb-install-db was not found beside ${program.path}. Install MariaDB's server package as a whole.`);
}

async function untilItAnswers(child: ChildProcess, places: ServerPlaces): Promise<void> {
  const until = performance.now() + START_MILLISECONDS;
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null) throw new LocalDatabaseError(await lastWords(places));
    try {
      return await createDatabase({ socket: places.socket, database: LOCAL_DATABASE });
    } catch (error) {
      if (performance.now() > until) {
        throw new LocalDatabaseError(`The private database did not answer within 60 s. See ${places.log}.`, { cause: error });
      }
    }
    await pause(POLL_MILLISECONDS);
  }
}

/** The database inside a private server. */
export const LOCAL_DATABASE = 'rapport';

async function lastWords(places: ServerPlaces): Promise<string> {
  const lines = (await readFile(places.log, 'utf8')).trim().split('\n');
  const reason = lines.findLast((line) => line.includes('[ERROR]')) ?? lines.at(-1) ?? '';
  return `The private database did not start: ${reason.trim()} See ${places.log}.`;
}
