import { Command } from 'commander';
import { AnalyticsFileLocked } from '../analytics/duckdb-store.js';
import { openAnalytics } from '../open-analytics.js';
import { buildFile } from '../projection/open-or-build.js';
import { wantedProfiles } from '../projection/wanted-profiles.js';
import { progressBar } from './progress-bar.js';
import { UsageError } from './usage-error.js';
import { withRecords } from './with-records.js';

/** `rapport rebuild` */
export function rebuildCommand(): Command {
  return new Command('rebuild')
    .description('makes the analytics store anew from the records; a running service goes on answering and takes it over')
    .action(() =>
      withRecords(async ({ projection, profiles }, config) => {
        const { published } = wantedProfiles(await profiles.list());
        const shelf = await openAnalytics(config);
        const bar = progressBar('relationships');
        try {
          const parts = { records: projection, clock: Date.now, zone: config.zone };
          const onProgress = ({ done, total }: { readonly done: number; readonly total: number }): void => bar.show(done, total);
          const { revision } = await buildFile(shelf, published, parts, { onProgress });
          bar.end();
          console.log(`A new analytics store holds everything up to revision ${revision}.`);
        } catch (error) {
          throw error instanceof AnalyticsFileLocked ? new UsageError(error.message, { cause: error }) : error;
        } finally {
          bar.end();
          await shelf.close();
        }
      }),
    );
}
