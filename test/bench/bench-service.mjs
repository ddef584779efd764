import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** The service as a user runs it, over a data directory of its own. `ask` asks it over HTTP as the administrator. */
export async function startBenchService(directory) {
  const child = spawn(process.execPath, [join(ROOT, 'server/dist/main.js')], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', DATA_DIR: directory, DEMO: 'off', LOG_LEVEL: 'error', RATE_LIMIT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const link = await linkOf(child);
  const signedIn = await fetch(link, { redirect: 'manual' });
  const session = signedIn.headers.get('set-cookie').split(';')[0];
  const { origin } = new URL(link);
  return {
    url: origin,
    session,
    ask: (query, variables = {}) => asked(origin, session, query, variables),
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function linkOf(child) {
  return new Promise((found, failed) => {
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += String(chunk);
      const link = /http:\/\/\S+\/sign-in\?code=\S+/u.exec(output)?.[0];
      if (link !== undefined) found(link);
    });
    child.on('exit', (code) => failed(new Error(`The service ended with ${code}:\n${output}`)));
  });
}

async function asked(origin, session, query, variables) {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Cookie: session },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors !== undefined) throw new Error(JSON.stringify(errors[0]));
  return data;
}
