import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startService } from './running-service.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The built service, running with its demo data. */
    service: { readonly url: string; readonly dataDirectory: string; readonly session: string };
  }
}

/** One running service with demo data for all tests that only read it, and a session of its administrator. */
export default async function demoService(project: TestProject): Promise<() => Promise<void>> {
  const service = await startService();
  const signedIn = await fetch(service.signInLink, { redirect: 'manual' });
  const session = signedIn.headers.get('set-cookie')?.split(';')[0];
  if (!session) throw new Error(`The sign-in link gave no session: HTTP ${signedIn.status}`);
  project.provide('service', { url: service.url, dataDirectory: service.dataDirectory, session });
  return async () => {
    await service.stop();
  };
}

/** What the `rapport` command prints on standard output, run beside the service. */
export function rapport(dataDirectory: string, ...parameters: readonly string[]): string {
  const root = resolve(import.meta.dirname, '../..');
  const environment = { ...process.env, DATA_DIR: dataDirectory };
  return execFileSync(process.execPath, ['server/dist/cli.js', ...parameters], { cwd: root, env: environment, encoding: 'utf8' });
}
