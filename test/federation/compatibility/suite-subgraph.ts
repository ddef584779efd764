import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type DocumentNode, parse } from 'graphql';
import { freePort } from '../free-port.js';

const require = createRequire(import.meta.url);

/** Where the conformance suite has its compiled tests and its two subgraphs. */
export const SUITE = join(require.resolve('@apollo/federation-subgraph-compatibility-tests/package.json'), '../dist');

const PORT_TAKEN = 'EADDRINUSE';
const ATTEMPTS = 5;

export interface SuiteSubgraph {
  readonly name: string;
  readonly url: string;
  readonly typeDefs: DocumentNode;
  readonly stop: () => Promise<void>;
}

/** Starts one of the suite's own subgraphs as a process of its own. */
export async function startSuiteSubgraph(name: 'users' | 'inventory'): Promise<SuiteSubgraph> {
  const typeDefs = parse(readFileSync(join(SUITE, 'subgraphs', name, `${name}.graphql`), 'utf8'));
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const child = spawn(process.execPath, [join(SUITE, 'subgraphs', name, 'index.js')], {
      env: { ...process.env, [`${name.toUpperCase()}_PORT`]: String(port) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const ended = once(child, 'exit');
    const isReady = await new Promise<boolean>((settled) => {
      const read = (chunk: Buffer) => {
        output += chunk.toString();
        if (output.includes('ready at')) settled(true);
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      void ended.then(() => settled(false));
    });
    if (isReady) {
      const stop = async () => {
        child.kill('SIGKILL');
        await ended;
      };
      return { name, url: `http://localhost:${port}/`, typeDefs, stop };
    }
    if (attempt === ATTEMPTS || !output.includes(PORT_TAKEN)) throw new Error(`The suite's subgraph ${name} did not start:\n${output}`);
  }
}
