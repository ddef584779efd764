import type { Optional } from '../optional.js';
import DataLoader from 'dataloader';
import type { RowScope } from '../../access/row-scope.js';
import { refuse } from '../../domain/refusal.js';
import { readCursor } from '../../engine/run/cursor.js';
import type { Instant } from '../../domain/calendar.js';
import { isPlace } from '../../records/list-order.js';
import type { HistoryCursor, HistoryPage, HistoryReader } from '../../records/history-reader.js';
import { MAXIMUM_PAGED } from '../../records/history-reader.js';
import type { DatedPart } from '../../records/moment.js';

/** A page of what happened in one relationship. */
export interface HistoryPageKey {
  readonly relationshipId: string;
  readonly kinds: readonly DatedPart[];
  readonly first: number;
  readonly after: HistoryCursor | null;
  /** Nothing from here on is told yet. */
  readonly before: Instant;
}

export type HistoryPageLoader = DataLoader<HistoryPageKey, HistoryPage, string>;

/** The name that the cursors of a timeline carry. */
export const HISTORY = 'history';
const MOMENTS = { of: 'MOMENT' } as const;

/** Loads pages of several relationships together where they ask for the same kinds, filter and place. */
export function historyPageLoader(history: HistoryReader, scope: RowScope): HistoryPageLoader {
  return new DataLoader(
    async (keys) => {
      const pages = new Map<string, HistoryPage>();
      for (const [question, asked] of Map.groupBy(keys, questionOf)) {
        const { kinds, first, after, before } = asked[0]!;
        const found = await history.pages(
          kinds,
          asked.map(({ relationshipId }) => relationshipId),
          { first, before, ...(after && { after }) },
          scope,
        );
        for (const [relationshipId, page] of found) pages.set(`${relationshipId} ${question}`, page);
      }
      return keys.map((key) => pages.get(keyOf(key)) ?? { entries: [], hasMore: false });
    },
    { cacheKeyFn: keyOf, maxBatchSize: MAXIMUM_PAGED },
  );
}

/** The place that a cursor of one of these kinds names; refuses any other text. */
export function readHistoryCursor(cursor: Optional<string>, kinds: readonly DatedPart[]): HistoryCursor | null {
  if (cursor == null) return null;
  const [moment, id, kind] = readCursor(cursor, HISTORY, 3);
  if (!isPlace(MOMENTS, moment) || typeof id !== 'string' || !kinds.includes(kind as DatedPart)) {
    throw refuse('INVALID_CURSOR', { value: cursor });
  }
  return { moment, id, kind: kind as DatedPart };
}

function questionOf({ kinds, first, after, before }: HistoryPageKey): string {
  return JSON.stringify([kinds, first, after, before]);
}

function keyOf(key: HistoryPageKey): string {
  return `${key.relationshipId} ${questionOf(key)}`;
}
