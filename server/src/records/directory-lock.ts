import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataDirectoryInUse } from './local-database-error.js';
import { type ProcessIdentity, identityOf, isSameProcess } from './process-identity.js';

/** A data directory that this process holds. */
export interface DirectoryLock {
  release(): Promise<void>;
}

const ATTEMPTS = 20;
let locksTried = 0;

/**
 * Takes a data directory for this process, and makes it when it is not there. The lock of a process that is gone is
 * taken over. Throws `DataDirectoryInUse` while another one, or this one, holds it.
 */
export async function lockDirectory(directory: string): Promise<DirectoryLock> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const path = lockPath(directory);
  const mine = `${path}.${process.pid}.${++locksTried}`;
  await writeFile(mine, JSON.stringify(await identityOf(process.pid)));
  try {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      if (await linked(mine, path)) return { release: () => rm(path, { force: true }) };
      const holder = await holderOf(directory);
      if (holder && (await isSameProcess(holder))) throw new DataDirectoryInUse(directory, holder.pid);
      await discardStale(path, `${mine}.stale`);
    }
    throw new Error(`The lock ${path} could not be taken over.`);
  } finally {
    await rm(mine, { force: true });
  }
}

/** The running process that holds a data directory, null: nobody does. */
export async function runningHolderOf(directory: string): Promise<ProcessIdentity | null> {
  const holder = await holderOf(directory);
  return holder && (await isSameProcess(holder)) ? holder : null;
}

function lockPath(directory: string): string {
  return join(directory, 'running.json');
}

async function holderOf(directory: string): Promise<ProcessIdentity | null> {
  try {
    return JSON.parse(await readFile(lockPath(directory), 'utf8')) as ProcessIdentity;
  } catch (error) {
    if (error instanceof SyntaxError || isAbsent(error)) return null;
    throw error;
  }
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Moves the lock aside; if it turns out to be one that another process has just taken, puts it back. */
async function discardStale(path: string, aside: string): Promise<void> {
  try {
    await rename(path, aside);
    const moved = JSON.parse(await readFile(aside, 'utf8')) as ProcessIdentity;
    if (await isSameProcess(moved)) await linked(aside, path);
  } catch (error) {
    if (!(error instanceof SyntaxError) && !isAbsent(error)) throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

function isAbsent(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}
