import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const STARTS_WITHIN_MILLISECONDS = 180_000;

/** The service as a user runs it: a process of its own with a private data directory. */
export interface RunningService {
  readonly url: string;
  /** Works once. */
  readonly signInLink: string;
  readonly dataDirectory: string;
  readonly process: ChildProcess;
  /** Everything that it printed so far. */
  readonly output: () => string;
  /** Stops it as Ctrl-C does, and waits for its end. The exit code. */
  stop(): Promise<number | null>;
}

export interface ServiceSettings {
  readonly dataDirectory?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts the built service and waits until it has printed its sign-in link. Rejects with its output when it ends before. */
export async function startService({ dataDirectory, environment }: ServiceSettings = {}): Promise<RunningService> {
  const directory = dataDirectory ?? (await mkdtemp(join(tmpdir(), 'rapport-')));
  const child = spawn(process.execPath, ['--enable-source-maps', 'server/dist/main.js'], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', DATA_DIR: directory, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<number | null>((end) => child.on('exit', (code) => end(code)));
  const signInLink = await new Promise<string>((found, failed) => {
    const timer = setTimeout(() => failed(new Error(`The service did not start in time:\n${output}`)), STARTS_WITHIN_MILLISECONDS);
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const link = /http:\/\/\S+\/sign-in\?code=\S+/.exec(output)?.[0];
      if (link === undefined) return;
      clearTimeout(timer);
      found(link);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then((code) => {
      clearTimeout(timer);
      failed(new Error(`The service ended with code ${code}:\n${output}`));
    });
  });
  let isStopped = false;
  void ended.then((code) => {
    if (!isStopped) console.error(`The service ended by itself with code ${code}:\n${output.slice(-10_000)}`);
  });
  return {
    url: new URL(signInLink).origin,
    signInLink,
    dataDirectory: directory,
    process: child,
    output: () => output,
    stop: async () => {
      isStopped = true;
      child.kill('SIGINT');
      const code = await ended;
      if (dataDirectory === undefined) await rm(directory, { recursive: true, force: true });
      return code;
    },
  };
}
