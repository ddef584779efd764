import { afterAll } from 'vitest';
import type { MysqlStore } from '../../server/src/analytics/mysql/mysql-store.js';
import { openMysqlStar } from '../../server/src/analytics/mysql/open-mysql-star.js';
import { connectionSettings } from '../../server/src/records/database-address.js';
import { emptyDatabase } from './fresh-database.js';

/** An empty analytics store in a database of the test file's own, closed and dropped after it. Call it in the file or in beforeAll. */
export async function freshMysqlStar(): Promise<MysqlStore> {
  const store = await openMysqlStar(connectionSettings(await emptyDatabase()));
  afterAll(() => store.close());
  return store;
}
