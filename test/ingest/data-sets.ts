import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const DATA = resolve(import.meta.dirname, '../../../shared/data');

/** A file of the real data sets. They are not part of the repository: a test that needs one says where it belongs. */
export function dataSet(path: string): string {
  const file = resolve(DATA, path);
  if (!existsSync(file)) {
    throw new Error(`The data file ${path} is missing. Put the data sets beside the repository: ../shared/data/${path}`);
  }
  return file;
}

export const servicenow = (): string => dataSet('servicenow-incidents/incident_event_log.csv.gz');
export const helpdesk = (): string => dataSet('helpdesk-italy/finale.csv.gz');
export const opportunities = (): readonly string[] =>
  ['sales_pipeline', 'accounts', 'products', 'sales_teams'].map((name) => dataSet(`crm-opportunities/${name}.csv`));
