// `pnpm check`: format, lint, types, architecture and unused code. Every step runs; the first line of each says how it ended.
import { spawnSync } from 'node:child_process';

const STEPS = [
  { name: 'format', command: ['node', 'test/format.mjs', '--check'] },
  {
    name: 'lint',
    command: ['oxlint', '-c', 'test/oxlint.json', '--type-aware', '--report-unused-disable-directives', 'server', 'web', 'test'],
  },
  { name: 'types of the server', command: ['tsc', '-p', 'server', '--noEmit'] },
  { name: 'types of the application', command: ['tsc', '-p', 'web', '--noEmit'] },
  { name: 'types of the tests', command: ['tsc', '-p', 'test', '--noEmit'] },
  {
    name: 'architecture',
    command: ['vitest', 'run', '--config', 'test/vitest.config.ts', '--project', 'architecture', '--reporter', 'dot'],
  },
  { name: 'unused code', command: ['knip', '--config', 'test/knip.json', '--no-progress'] },
];

const failed = STEPS.filter(({ name, command: [program, ...parameters] }) => {
  const { status, stdout, stderr } = spawnSync(program, parameters, { encoding: 'utf8' });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name}`);
  if (status !== 0) console.log(`${stdout}${stderr}`);
  return status !== 0;
});

console.log(`${STEPS.length - failed.length} of ${STEPS.length} checks passed`);
process.exitCode = failed.length === 0 ? 0 : 1;
