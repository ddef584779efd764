import { mkdir, mkdtemp, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { DatabaseAddress } from './database-address.js';
import { databaseProgram } from './database-program.js';
import {
  type DatabaseServer,
  initialise,
  LOCAL_DATABASE,
  orphanOf,
  type ServerPlaces,
  startServer,
  stopProcess,
} from './database-server.js';
import { lockDirectory, runningHolderOf } from './directory-lock.js';
import { DataDirectoryInUse } from './local-database-error.js';
import { isRunning } from './process-identity.js';

/** A private database that is up. */
export interface LocalDatabase {
  readonly address: DatabaseAddress;
  /** Whether it belongs to another running copy, which this process only visits. */
  readonly isAttached: boolean;
  /** Resolves when the server ends without `close`; never for an attached one. */
  readonly lost: Promise<void>;
  /** Stops the server if this process started it, and frees the data directory. */
  close(): Promise<void>;
}

export interface LocalDatabaseOptions {
  /** Tells a person in one line what takes long. */
  readonly say?: (line: string) => void;
  /** False: what was committed in the last second may be lost with the machine's power. Only for tests. */
  readonly isDurable?: boolean;
}

/** Longer socket paths are refused by the kernel (Linux 107, macOS 103 bytes). */
const LONGEST_SOCKET_PATH = 100;
const ATTACH_MILLISECONDS = 60_000;

/**
 * Starts the private database of a data directory, made on first use. Throws `DataDirectoryInUse` when another copy
 * runs there. A server that a killed copy left behind is stopped first.
 */
export async function startLocalDatabase(dataDirectory: string, options: LocalDatabaseOptions = {}): Promise<LocalDatabase> {
  const program = await databaseProgram(options.say ?? (() => {}));
  const lock = await lockDirectory(dataDirectory);
  const directory = await realpath(dataDirectory);
  const socketDirectory = await socketDirectoryOf(directory);
  const places: ServerPlaces = {
    data: join(directory, 'database'),
    socket: join(socketDirectory, 'database.sock'),
    pidFile: join(directory, 'database.pid'),
    log: join(directory, 'database.log'),
  };
  const release = async (): Promise<void> => {
    await rm(announcement(directory), { force: true });
    if (socketDirectory !== directory) await rm(socketDirectory, { recursive: true, force: true });
    await lock.release();
  };
  try {
    const orphan = await orphanOf(places);
    if (orphan !== null) await stopProcess(orphan);
    if (!(await exists(places.data))) await initialise(program, places.data);
    const server = await startServer(program, places, options.isDurable ?? true);
    await announce(directory, { socket: places.socket, pid: server.pid });
    return owned(server, places, release);
  } catch (error) {
    await release();
    throw error;
  }
}

/** Visits the private database of the copy that runs in a data directory, or starts it where none runs. */
export async function attachOrStart(dataDirectory: string, options: LocalDatabaseOptions = {}): Promise<LocalDatabase> {
  const until = performance.now() + ATTACH_MILLISECONDS;
  for (;;) {
    const holder = await runningHolderOf(dataDirectory);
    const announced = holder && (await announcedIn(dataDirectory));
    if (announced && isRunning(announced.pid)) {
      const address = { socket: announced.socket, database: LOCAL_DATABASE };
      return { address, isAttached: true, lost: new Promise(() => {}), close: () => Promise.resolve() };
    }
    if (holder && performance.now() > until) throw new DataDirectoryInUse(dataDirectory, holder.pid);
    if (holder) {
      await pause(100);
      continue;
    }
    try {
      return await startLocalDatabase(dataDirectory, options);
    } catch (error) {
      if (!(error instanceof DataDirectoryInUse)) throw error;
    }
  }
}

function owned(server: DatabaseServer, places: ServerPlaces, release: () => Promise<void>): LocalDatabase {
  const stopWithProcess = (): void => {
    if (isRunning(server.pid)) process.kill(server.pid, 'SIGTERM');
  };
  process.once('exit', stopWithProcess);
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    process.off('exit', stopWithProcess);
    await server.stop();
    await release();
  };
  return {
    address: { socket: places.socket, database: LOCAL_DATABASE },
    isAttached: false,
    lost: new Promise((resolve) => void server.ended.then(() => (closing ? undefined : resolve()))),
    close: () => (closing ??= close()),
  };
}

interface Announcement {
  readonly socket: string;
  readonly pid: number;
}

function announcement(directory: string): string {
  return join(directory, 'database.json');
}

async function announce(directory: string, what: Announcement): Promise<void> {
  const unfinished = `${announcement(directory)}.unfinished`;
  await writeFile(unfinished, JSON.stringify(what), { mode: 0o600 });
  await rename(unfinished, announcement(directory));
}

async function announcedIn(directory: string): Promise<Announcement | null> {
  if (!(await exists(announcement(directory)))) return null;
  return JSON.parse(await readFile(announcement(directory), 'utf8')) as Announcement;
}

/** The data directory itself, or a private one with a short path. */
async function socketDirectoryOf(directory: string): Promise<string> {
  if (Buffer.byteLength(join(directory, 'database.sock')) <= LONGEST_SOCKET_PATH) {
    await mkdir(directory, { recursive: true });
    return directory;
  }
  return mkdtemp(join(tmpdir(), 'rapport-'));
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
