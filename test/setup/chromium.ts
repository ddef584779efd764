import { findProgram, installByApt } from '../../server/src/records/database-program.js';

/** The path of Chromium. As root on Debian it is installed when it is missing; elsewhere that is an error that says what to do. */
export async function chromiumPath(): Promise<string> {
  const found = (await findProgram('chromium')) ?? (await findProgram('google-chrome')) ?? (await findProgram('chromium-browser'));
  if (found) return found;
  if (!(await findProgram('apt-get')) || process.getuid?.() !== 0) {
    throw new Error('No Chromium on this machine. Install it (Debian: "sudo apt-get install chromium") and run the tests again.');
  }
  console.log("No Chromium on this machine: installing Debian's chromium (about a minute) …");
  await installByApt('chromium');
  const installed = await findProgram('chromium');
  if (!installed) throw new Error('Debian\'s chromium was installed, but there is no "chromium" on the path.');
  return installed;
}
