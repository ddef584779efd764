import { openStarStore } from '../../server/dist/analytics/open-star-store.js';
import { Projector } from '../../server/dist/projection/projector.js';
import { RecordStore } from '../../server/dist/records/record-store.js';
import { profileV1 } from '../../server/dist/scoring/profile.js';

/** Catches up once in a process of its own, saying how far it is, so that a test can kill it on the way. */
const [socket, database, analyticsPath, now] = process.argv.slice(2);
const records = await RecordStore.open({ address: { socket, database } });
const store = await openStarStore(analyticsPath);
const projector = new Projector(records.projection, store, profileV1, () => Number(now), 'Europe/Rome');
process.stdout.write('ready\n');
await projector.catchUp({ onProgress: ({ done }) => process.stdout.write(`${done}\n`) });
await store.close();
await records.close();
