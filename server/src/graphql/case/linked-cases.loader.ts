import DataLoader from 'dataloader';
import type { RowScope } from '../../access/row-scope.js';
import type { QueryOptions } from '../../analytics/analytics-store.js';
import type { LinkedCase, LinkedCasePage, LinkedCaseReader } from '../../projection/linked-case-reader.js';

interface LinkedCasesKey extends LinkedCasePage {
  readonly caseId: string;
}

export interface LinkedCaseLoaders {
  /** A page of the cases linked with one, and one more. */
  readonly linkedCases: DataLoader<LinkedCasesKey, readonly LinkedCase[], string>;
  readonly linkedCaseCount: DataLoader<string, number>;
}

/** Loads the cases that are linked with several together. */
export function linkedCaseLoaders(reader: LinkedCaseReader, scope: RowScope, options: QueryOptions): LinkedCaseLoaders {
  return {
    linkedCases: new DataLoader<LinkedCasesKey, readonly LinkedCase[], string>(
      async (keys) => {
        const found = new Map<string, readonly LinkedCase[]>();
        for (const [page, asked] of Map.groupBy(keys, pageOf)) {
          const ids = asked.map(({ caseId }) => caseId);
          const linked = await reader.linked(scope, ids, asked[0]!, options);
          for (const [id, cases] of Map.groupBy(linked, ({ caseId }) => caseId)) found.set(`${id} ${page}`, cases);
        }
        return keys.map((key) => found.get(keyOf(key)) ?? []);
      },
      { cacheKeyFn: keyOf },
    ),
    linkedCaseCount: new DataLoader(async (ids) => {
      const counts = await reader.counts(scope, ids, options);
      return ids.map((id) => counts.get(id) ?? 0);
    }),
  };
}

function pageOf({ first, after }: LinkedCasePage): string {
  return JSON.stringify([first, after]);
}

function keyOf(key: LinkedCasesKey): string {
  return `${key.caseId} ${pageOf(key)}`;
}
