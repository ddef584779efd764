// `pnpm artifacts --check` for CI: everything generated is made anew; what differs from the commit is stale.
import { spawnSync } from 'node:child_process';

const { stdout } = spawnSync('git', ['status', '--porcelain', '--untracked-files=all'], { encoding: 'utf8' });
const stale = stdout.split('\n').filter(Boolean);
if (stale.length > 0) {
  console.log(['These generated files are stale. Run `pnpm artifacts`, read the change and commit it:', ...stale].join('\n'));
  process.exitCode = 1;
} else {
  console.log('Every generated file is current.');
}
