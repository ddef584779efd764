import type { AnalyticsStore, Parameter, Row } from './analytics-store.js';
import type { StarRow, StarTable } from './star-schema.js';

/** What may be done inside one transaction of the writer. */
export interface AnalyticsTransaction {
  readonly run: (sql: string, parameters?: readonly Parameter[]) => Promise<void>;
  readonly query: <R extends Row = Row>(sql: string, parameters?: readonly Parameter[]) => Promise<R[]>;
  readonly append: <T extends StarTable>(table: T, rows: readonly StarRow<T>[]) => Promise<void>;
}

/** The one writer of a store: transactions run one after the other, each wholly or not at all. */
export interface AnalyticsWriter {
  transaction<T>(work: (transaction: AnalyticsTransaction) => Promise<T>): Promise<T>;
  /** Brings what was committed to where a reader that opens the store finds it at once. An engine that does so by itself has nothing to do. */
  checkpoint(): Promise<void>;
}

/** An analytics store with the star schema's tables in place, as the projection sees it. */
export interface StarStore extends AnalyticsStore {
  readonly writer: AnalyticsWriter;
  /** Sets what the engine may hold in this process's memory, such as `1GB`. An engine of another process has its own limit. */
  limitMemory(limit: string): Promise<void>;
}
