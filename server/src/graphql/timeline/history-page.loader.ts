import type { Optional } from '../optional.js';
import DataLoader from 'dataloader';
import type { RowScope } from '../../access/row-scope.js';
import { refuse } from '../../domain/refusal.js';
import { cursorOf, readCursor } from '../../engine/run/cursor.js';
import type { HistoryCursor, HistoryPage, HistoryReader } from '../../records/history-reader.js';
import { MAXIMUM_PAGED } from '../../records/history-reader.js';
import type { DatedPart } from '../../records/moment.js';

/** A page of what happened in one relationship. */
export interface HistoryPageKey {
  readonly relationshipId: string;
  readonly kinds: readonly DatedPart[];
  readonly first: number;
  readonly after: HistoryCursor | null;
  readonly where: Readonly<Record<string, readonly string[]>>;
}

export type HistoryPageLoader = DataLoader<HistoryPageKey, HistoryPage, string>;

const LIST = 'history';

/** Loads pages of several relationships together where they ask for the same kinds, filter and place. */
export function historyPageLoader(history: HistoryReader, scope: RowScope): HistoryPageLoader {
  return new DataLoader(
    async (keys) => {
      const pages = new Map<string, HistoryPage>();
      for (const [question, asked] of Map.groupBy(keys, questionOf)) {
        const { kinds, first, after, where } = asked[0]!;
        const found = await history.pages(
          kinds,
          asked.map(({ relationshipId }) => relationshipId),
          { first, where, ...(after && { after }) },
          scope,
        );
        for (const [relationshipId, page] of found) pages.set(`${relationshipId} ${question}`, page);
      }
      return keys.map((key) => pages.get(keyOf(key)) ?? { entries: [], hasMore: false });
    },
    { cacheKeyFn: keyOf, maxBatchSize: MAXIMUM_PAGED },
  );
}

/** The place of an entry as an opaque cursor. */
export function historyCursor({ moment, id, kind }: HistoryCursor): string {
  return cursorOf(LIST, [moment, id, kind]);
}

/** The place that a cursor of one of these kinds names; refuses any other text. */
export function readHistoryCursor(cursor: Optional<string>, kinds: readonly DatedPart[]): HistoryCursor | null {
  if (cursor == null) return null;
  const [moment, id, kind] = readCursor(cursor, LIST, 3);
  if (typeof moment !== 'number' || typeof id !== 'string' || !kinds.includes(kind as DatedPart)) {
    throw refuse('INVALID_CURSOR', { value: cursor });
  }
  return { moment, id, kind: kind as DatedPart };
}

function questionOf({ kinds, first, after, where }: HistoryPageKey): string {
  return JSON.stringify([kinds, first, after, where]);
}

function keyOf(key: HistoryPageKey): string {
  return `${key.relationshipId} ${questionOf(key)}`;
}
