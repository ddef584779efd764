import { StoreFiles } from '../../server/dist/analytics/store-files.js';
import { Projections } from '../../server/dist/projection/projections.js';
import { RecordStore } from '../../server/dist/records/record-store.js';

/** Follows a record store in a process of its own and kills itself in the midst of the first recalculation. */
const [socket, database, analyticsPath, profile, now] = process.argv.slice(2);
const records = await RecordStore.open({ address: { socket, database } });
const { projection, profiles } = records;
const files = new StoreFiles(analyticsPath);
const projections = await Projections.open({ records: projection, profiles, files, clock: () => Number(now), zone: 'UTC' });
process.stdout.write('ready\n');
setInterval(() => {
  const { progress, state } = projections.progressOf(profile);
  if (progress !== null && progress.done > 0 && progress.done < progress.total) process.kill(process.pid, 'SIGKILL');
  if (state === 'SERVING') process.exit(3);
}, 1);
await projections.follow({ signal: new AbortController().signal, onError: (error) => console.error(error) });
