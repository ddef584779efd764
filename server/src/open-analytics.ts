import { StoreDatabases } from './analytics/mysql/store-databases.js';
import { StoreFiles } from './analytics/store-files.js';
import type { StoreShelf } from './analytics/store-shelf.js';
import type { Config } from './config.js';
import { connectionSettings } from './records/database-address.js';

/** Where the configuration keeps analytics stores: in databases of the server of its URL, or in files beside this one. */
export async function openAnalytics({ analyticsUrl, analyticsPath }: Pick<Config, 'analyticsUrl' | 'analyticsPath'>): Promise<StoreShelf> {
  return analyticsUrl === null ? new StoreFiles(analyticsPath) : StoreDatabases.open(connectionSettings({ url: analyticsUrl }));
}
