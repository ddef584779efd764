// Formats, or checks the format of, everything that a person writes as code: `--write` or `--check`.
import { spawnSync } from 'node:child_process';

const WRITTEN_BY_HAND = ['package.json', 'server', 'web', 'test', 'schema/package.json', 'tsconfig.base.json'];
const NOT_CODE = ['!**/*.gen.ts', '!**/*.md', '!**/*.yaml', '!**/*.graphql', '!**/dist/**', '!test/results/**'];

const { status } = spawnSync('oxfmt', ['-c', 'test/oxfmt.json', process.argv[2] ?? '--check', ...WRITTEN_BY_HAND, ...NOT_CODE], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
