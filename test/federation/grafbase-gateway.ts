import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.js';
import type { RunningGateway } from './gateway.js';

export interface GrafbaseSubgraph {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
  /** Headers of the caller that it gets too. */
  readonly forwards: readonly string[];
  /** Headers that the gateway itself sends it. */
  readonly sends: Readonly<Record<string, string>>;
}

const STARTS_WITHIN_MILLISECONDS = 60_000;

/** Its program comes from the registry for this kind of machine only. */
export const HAS_GRAFBASE = process.platform === 'linux' && process.arch === 'x64';

/** Grafbase's gateway, which composes the subgraphs by itself. */
export async function startGrafbaseGateway(subgraphs: readonly GrafbaseSubgraph[]): Promise<RunningGateway> {
  const directory = await mkdtemp(join(tmpdir(), 'rapport-grafbase-'));
  const sections = await Promise.all(
    subgraphs.map(async ({ name, url, sdl, forwards, sends }) => {
      const path = join(directory, `${name}.graphql`);
      await writeFile(path, sdl);
      const rules = [
        ...forwards.map((header) => `rule = "forward"\nname = "${header}"\n`),
        ...Object.entries(sends).map(([header, value]) => `rule = "insert"\nname = "${header}"\nvalue = "${value}"\n`),
      ].map((rule) => `[[subgraphs.${name}.headers]]\n${rule}`);
      return [`[subgraphs.${name}]\nurl = "${url}"\nschema_path = "${path}"\n`, ...rules].join('\n');
    }),
  );
  const config = join(directory, 'grafbase.toml');
  await writeFile(config, ['[graph]\nintrospection = true\n', ...sections].join('\n'));
  const program = join(dirname(createRequire(import.meta.url).resolve('@grafbase/cli-x86_64-unknown-linux-musl/package.json')), 'grafbase');
  const address = `127.0.0.1:${await freePort()}`;
  const child = spawn(program, ['--home', directory, 'dev', '--config', config, '--listen-address', address], {
    cwd: directory,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const read = (chunk: Buffer) => void (output += chunk.toString());
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  const ended = once(child, 'exit');
  const url = `http://${address}/graphql`;
  const stop = async () => {
    child.kill('SIGKILL');
    await ended;
    await rm(directory, { recursive: true, force: true });
  };
  const gaveUpAt = Date.now() + STARTS_WITHIN_MILLISECONDS;
  while (!(await answers(url))) {
    if (child.exitCode !== null || Date.now() > gaveUpAt) {
      await stop();
      throw new Error(`Grafbase's gateway did not start:\n${output}`);
    }
    await pause(50);
  }
  return { url, stop };
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    const { data } = (await response.json()) as { data?: { __typename?: string } };
    return data?.__typename === 'Query';
  } catch {
    return false;
  }
}
