// A copy of its own that holds a private database until it is killed. Argument: the data directory.
import { startLocalDatabase } from '../../server/dist/records/local-database.js';

await startLocalDatabase(process.argv[2], { isDurable: false });
console.log('up');
setInterval(() => {}, 1000);
