import { execFile, spawn } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { promisify } from 'node:util';
import { LocalDatabaseError } from './local-database-error.js';

const run = promisify(execFile);

/** The database server found on this machine. */
export interface DatabaseProgram {
  readonly path: string;
  readonly flavor: 'MARIADB' | 'MYSQL';
}

/** Places that are not on every user's path. */
const MORE_PLACES = ['/usr/sbin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin', '/usr/local/mysql/bin', '/usr/libexec'];

/** The server, and the tool without which Debian's `mariadb-install-db` does not run. */
const DEBIAN_PACKAGES = ['mariadb-server-core', 'mariadb-client-core'];

/**
 * Finds the server program. As root on Debian or Ubuntu it is installed when it is missing, and `say` tells so.
 * Elsewhere a missing one is a `LocalDatabaseError` with the command that installs it.
 */
export async function databaseProgram(say: (line: string) => void): Promise<DatabaseProgram> {
  const found = await completeProgram();
  if (found) return found;
  const apt = await findProgram('apt-get');
  if (!apt || process.getuid?.() !== 0) throw new LocalDatabaseError(missing(apt !== null));
  say(`No MariaDB on this machine: installing Debian's ${DEBIAN_PACKAGES.join(' and ')} (about 10 s) …`);
  await installByApt(...DEBIAN_PACKAGES);
  const installed = await completeProgram();
  if (!installed) throw new LocalDatabaseError(missing(true));
  return installed;
}

/** The server program, null: there is none, or what makes its data directory is missing. */
async function completeProgram(): Promise<DatabaseProgram | null> {
  const path = (await findProgram('mariadbd')) ?? (await findProgram('mysqld'));
  if (!path) return null;
  const flavor = await flavorOf(path);
  return flavor === 'MYSQL' || (await findProgram('my_print_defaults')) ? { path, flavor } : null;
}

/** The path of a program, null: it is not on this machine. */
export async function findProgram(name: string): Promise<string | null> {
  try {
    return (await run('sh', ['-c', 'command -v "$1"', 'sh', name])).stdout.trim();
  } catch (error) {
    if (typeof (error as { code?: unknown }).code !== 'number') throw error;
  }
  for (const place of MORE_PLACES) if (await isExecutable(`${place}/${name}`)) return `${place}/${name}`;
  return null;
}

/** Installs Debian packages without asking anything. Root only. */
export async function installByApt(...packageNames: readonly string[]): Promise<void> {
  const quiet = ['DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', '-o', 'Dpkg::Use-Pty=0'];
  await runQuietly('env', [...quiet, 'update']);
  await runQuietly('env', [...quiet, 'install', '-y', '--no-install-recommends', ...packageNames]);
}

async function runQuietly(command: string, parameters: readonly string[]): Promise<void> {
  const child = spawn(command, parameters, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0) {
    throw new LocalDatabaseError(`"${parameters.slice(1).join(' ')}" failed (${code}): ${output.trim().split('\n').at(-1)}`);
  }
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch (error) {
    if (['ENOENT', 'EACCES', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

async function flavorOf(path: string): Promise<DatabaseProgram['flavor']> {
  return (await run(path, ['--no-defaults', '--version'])).stdout.includes('MariaDB') ? 'MARIADB' : 'MYSQL';
}

function missing(hasApt: boolean): string {
  const command =
    process.platform === 'darwin'
      ? 'brew install mariadb'
      : hasApt
        ? `sudo apt-get install ${DEBIAN_PACKAGES.join(' ')}`
        : 'dnf install mariadb-server';
  return `No MariaDB or MySQL server on this machine. Run "${command}", or set DATABASE_URL to a server of your own.`;
}
