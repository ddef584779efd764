// `pnpm dev`: compiles the server on every change and restarts it, and serves the application with hot reload.
// The application is at the address that vite prints; it forwards to the server on port 4000.
import { spawn, spawnSync } from 'node:child_process';

const first = spawnSync('tsc', ['-p', 'server'], { stdio: 'inherit' });
if (first.status !== 0) process.exit(first.status ?? 1);

const processes = [
  ['tsc', '-p', 'server', '--watch', '--preserveWatchOutput'],
  ['node', '--enable-source-maps', '--watch', 'server/dist/main.js'],
  ['vite', 'web'],
].map(([program, ...parameters]) => spawn(program, parameters, { stdio: 'inherit' }));

let stopping = false;
const stop = () => {
  if (stopping) return;
  stopping = true;
  for (const child of processes) child.kill('SIGTERM');
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
for (const child of processes) child.on('exit', stop);
