import { Command } from 'commander';
import { AnalyticsFileLocked } from '../analytics/duckdb-store.js';
import { deleteStarStore, openStarStore } from '../analytics/open-star-store.js';
import { Projector } from '../projection/projector.js';
import { profileV1 } from '../scoring/profile.js';
import { progressBar } from './progress-bar.js';
import { UsageError } from './usage-error.js';
import { withRecords } from './with-records.js';

/** `rapport rebuild` */
export function rebuildCommand(): Command {
  return new Command('rebuild').description('deletes the analytics store and makes it anew from the records').action(() =>
    withRecords(async (records, { analyticsPath, zone }) => {
      await refuseWhenOpenElsewhere(analyticsPath);
      await deleteStarStore(analyticsPath);
      const analytics = await openStarStore(analyticsPath);
      const bar = progressBar('relationships');
      try {
        const projector = new Projector(records.projection, analytics, profileV1, Date.now, zone);
        const { revision } = await projector.catchUp({ onProgress: ({ done, total }) => bar.show(done, total) });
        bar.end();
        console.log(`The analytics store holds everything up to revision ${revision}.`);
      } finally {
        bar.end();
        await analytics.close();
      }
    }),
  );
}

/** A file that another process has open must not be deleted under it. */
async function refuseWhenOpenElsewhere(path: string): Promise<void> {
  try {
    await (await openStarStore(path)).close();
  } catch (error) {
    if (error instanceof AnalyticsFileLocked) throw new UsageError(error.message, { cause: error });
    throw error;
  }
}
