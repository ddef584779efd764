import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** One process: its number, and when it started, since numbers are used again. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly startedAt: string;
}

/** Whether a process with this number is there. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The identity of a running process, null: there is none with this number. */
export async function identityOf(pid: number): Promise<ProcessIdentity | null> {
  if (!isRunning(pid)) return null;
  const startedAt = process.platform === 'linux' ? await startOnLinux(pid) : await askPs(pid, 'lstart=');
  return startedAt === null ? null : { pid, startedAt };
}

/** Whether that very process still runs. */
export async function isSameProcess(identity: ProcessIdentity): Promise<boolean> {
  return (await identityOf(identity.pid))?.startedAt === identity.startedAt;
}

/** The command line of a running process, arguments parted by spaces, null: there is none with this number. */
export async function commandOf(pid: number): Promise<string | null> {
  if (!isRunning(pid)) return null;
  if (process.platform !== 'linux') return askPs(pid, 'command=');
  const line = await readOrNull(`/proc/${pid}/cmdline`);
  return line && line.replaceAll('\0', ' ').trim();
}

const STATE_AFTER_NAME = 0;
const START_AFTER_NAME = 19;

/** Field 22 of the process's status, counted after the name, which may hold spaces. A dead process not yet collected does not run. */
async function startOnLinux(pid: number): Promise<string | null> {
  const status = await readOrNull(`/proc/${pid}/stat`);
  const fields = status?.slice(status.lastIndexOf(')') + 2).split(' ');
  return fields?.[STATE_AFTER_NAME] === 'Z' ? null : (fields?.[START_AFTER_NAME] ?? null);
}

async function readOrNull(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}

async function askPs(pid: number, field: string): Promise<string | null> {
  try {
    return (await run('ps', ['-o', field, '-p', String(pid)])).stdout.trim() || null;
  } catch (error) {
    if ((error as { code?: unknown }).code === 1) return null;
    throw error;
  }
}
