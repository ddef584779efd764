import { DataSource } from 'typeorm';
import type { MysqlDriver } from 'typeorm/driver/mysql/MysqlDriver.js';
import type { Pool } from 'mysql2';
import type { AnyRecord } from '../domain/record/record-kind.js';
import { AccessEventTable } from './access-event-table.js';
import { Annotations } from './annotations.js';
import { AuditLog } from './audit-log.js';
import { Connections, type Statements } from './connections.js';
import { type DatabaseAddress, connectionSettings } from './database-address.js';
import { AccessEventEntity } from './entity/access-event.entity.js';
import { DataExports } from './data-exports.js';
import { AnnotationEntity } from './entity/annotation.entity.js';
import { ApiTokenEntity } from './entity/api-token.entity.js';
import { AuditEntryEntity } from './entity/audit-entry.entity.js';
import { DataExportEntity } from './entity/data-export.entity.js';
import { ImportJobEntity } from './entity/import-job.entity.js';
import { PlanDeadlineEntity } from './entity/plan-deadline.entity.js';
import { PlannerEntity } from './entity/planner.entity.js';
import { RevisionEntity } from './entity/revision.entity.js';
import { ScoringProfileEntity } from './entity/scoring-profile.entity.js';
import { SavedItemEntity } from './entity/saved-item.entity.js';
import { TombstoneEntity } from './entity/tombstone.entity.js';
import { GiftSums } from './gift-sums.js';
import { HistoryReader } from './history-reader.js';
import { ListReader } from './list-reader.js';
import { ImportJobs } from './import-jobs.js';
import { KnownIds } from './known-ids.js';
import { InterestReader } from './interest-reader.js';
import { migrate } from './migrate.js';
import { MIGRATIONS } from './migrations.js';
import { PlanReader } from './plan-reader.js';
import { PlannerPlace } from './planner-place.js';
import { type Erasure, PersonEraser } from './person-eraser.js';
import { ProfileTable } from './profile-table.js';
import type { NewRows } from './new-rows.js';
import { NewRowsWriter } from './new-rows-writer.js';
import { ProjectionReader } from './projection-reader.js';
import { ProspectReader } from './prospect-reader.js';
import { RecordDeleter } from './record-deleter.js';
import { RecordReader } from './record-reader.js';
import { ENTITY_OF_KIND, layoutOfRows, recordTables } from './record-table.js';
import { RecordWriter } from './record-writer.js';
import type { RowLayout } from './row-layout.js';
import { SavedItems } from './saved-items.js';
import { ReviewReader } from './review-reader.js';
import { preparedPool } from './session.js';
import { type SourceDeletion, deleteSource } from './source-deleter.js';
import { OccasionReader } from './upcoming-occasions.js';
import { TokenTable } from './token-table.js';
import { WholeStoreReader } from './whole-store.js';
import type { DeleteOutcome, RecordName, WriteOptions, WriteOutcome, Written } from './write-outcome.js';

export interface RecordStoreSettings {
  readonly address: DatabaseAddress;
  /** How many connections are kept at most. */
  readonly poolSize?: number;
  /** How long a call waits for a free connection before it fails with `RecordStoreBusy`. */
  readonly acquireMilliseconds?: number;
}

const POOL_SIZE = 8;
const ACQUIRE_MILLISECONDS = 10_000;
const CONNECT_MILLISECONDS = 10_000;

/** The truth: what people and systems said happened. Its schema is up to date once it is open. */
export class RecordStore {
  private constructor(
    private readonly source: DataSource,
    private readonly connections: Connections,
    private readonly writer: RecordWriter,
    private readonly newRows: NewRowsWriter,
    private readonly deleter: RecordDeleter,
    private readonly eraser: PersonEraser,
    /** How to put records together as new rows, null: the server takes none as a file from its client. */
    readonly rowLayout: RowLayout | null,
    /** What follows the revision. */
    readonly projection: ProjectionReader,
    /** Records by id and relationships by what they refer to. */
    readonly records: RecordReader,
    /** What happened in relationships, in pages. */
    readonly history: HistoryReader,
    /** What hangs on records, in pages. */
    readonly lists: ListReader,
    /** Who is interested in what. */
    readonly interests: InterestReader,
    /** What became of prospects. */
    readonly prospects: ProspectReader,
    /** What planning by rule looks at. */
    readonly plans: PlanReader,
    /** What gifts cost. */
    readonly gifts: GiftSums,
    /** How far planning by rule has come. */
    readonly plannerPlace: PlannerPlace,
    /** Which occasions of contacts are coming. */
    readonly occasions: OccasionReader,
    readonly tokens: TokenTable,
    readonly importJobs: ImportJobs,
    /** What callers of the API did to records. */
    readonly audit: AuditLog,
    /** Everything that is recorded. */
    readonly whole: WholeStoreReader,
    /** What was done with access itself. */
    readonly accessEvents: AccessEventTable,
    /** The versions of the scoring rules. */
    readonly profiles: ProfileTable,
    /** What callers of the API carried out. */
    readonly exports: DataExports,
    /** The segments and queries that people keep. */
    readonly saved: SavedItems,
    /** What people wrote beside days. */
    readonly annotations: Annotations,
    readonly reviews: ReviewReader,
  ) {}

  /** Connects and migrates. Throws when the database cannot be reached or is newer than this program. */
  static async open(settings: RecordStoreSettings): Promise<RecordStore> {
    const source = recordDataSource(settings);
    await source.initialize();
    try {
      const { pool, limits } = await preparedPool((source.driver as MysqlDriver).pool as Pool);
      const connections = new Connections(pool, settings.acquireMilliseconds ?? ACQUIRE_MILLISECONDS);
      await migrate(source);
      const tables = recordTables(source);
      const known = new KnownIds();
      const deleter = new RecordDeleter(connections, tables);
      return new RecordStore(
        source,
        connections,
        new RecordWriter(connections, tables, limits, known),
        new NewRowsWriter(connections, tables, known),
        deleter,
        new PersonEraser(connections, tables, deleter),
        limits.canLoad ? layoutOfRows(tables) : null,
        new ProjectionReader(connections, tables),
        new RecordReader(connections, tables),
        new HistoryReader(connections, tables),
        new ListReader(connections, tables),
        new InterestReader(connections, tables),
        new ProspectReader(connections, tables),
        new PlanReader(connections, tables),
        new GiftSums(connections),
        new PlannerPlace(connections),
        new OccasionReader(connections, tables),
        new TokenTable(connections),
        new ImportJobs(connections),
        new AuditLog(connections),
        new WholeStoreReader(connections, tables),
        new AccessEventTable(connections),
        new ProfileTable(connections),
        new DataExports(connections),
        new SavedItems(connections),
        new Annotations(connections),
        new ReviewReader(connections),
      );
    } catch (error) {
      await source.destroy();
      throw error;
    }
  }

  /** See `RecordWriter.write`. */
  writeRecords(items: readonly AnyRecord[], options?: WriteOptions<WriteOutcome>): Promise<Written<WriteOutcome>> {
    return this.writer.write(items, options);
  }

  /** See `NewRowsWriter.write`. */
  writeNewRows(parts: readonly NewRows[], alsoInTransaction: (statements: Statements) => Promise<void>): Promise<boolean> {
    return this.newRows.write(parts, alsoInTransaction);
  }

  /** See `RecordDeleter.delete`. */
  deleteRecords(items: readonly RecordName[], options?: WriteOptions<DeleteOutcome>): Promise<Written<DeleteOutcome>> {
    return this.deleter.delete(items, options);
  }

  /** See `PersonEraser.erase`. */
  erasePerson(contactId: string): Promise<Erasure | null> {
    return this.eraser.erase(contactId);
  }

  /** See `deleteSource` in source-deleter.ts. */
  deleteSource(source: string): Promise<SourceDeletion> {
    return deleteSource(source, this.connections, this.writer.tables, this.deleter);
  }

  /** Returns when the database answers, throws when it does not. */
  async ping(): Promise<void> {
    await this.connections.use((statements) => statements.rows('SELECT 1'));
  }

  /** Waits for what is under way and gives the connections back. */
  async close(): Promise<void> {
    await this.source.destroy();
  }
}

/**
 * The TypeORM view of the record store, not connected yet. Which server it is matters only when TypeORM compares
 * schemas: MariaDB says NULL of a default where MySQL says nothing.
 */
export function recordDataSource(settings: RecordStoreSettings, server: 'mysql' | 'mariadb' = 'mysql'): DataSource {
  const { user, ...connection } = connectionSettings(settings.address);
  return new DataSource({
    type: server,
    ...connection,
    username: user,
    charset: 'UTF8MB4_BIN',
    timezone: 'Z',
    dateStrings: true,
    bigNumberStrings: false,
    connectTimeout: CONNECT_MILLISECONDS,
    poolSize: settings.poolSize ?? POOL_SIZE,
    entities: [
      ...Object.values(ENTITY_OF_KIND),
      RevisionEntity,
      TombstoneEntity,
      ImportJobEntity,
      DataExportEntity,
      SavedItemEntity,
      AnnotationEntity,
      ApiTokenEntity,
      AuditEntryEntity,
      PlannerEntity,
      PlanDeadlineEntity,
      AccessEventEntity,
      ScoringProfileEntity,
    ],
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'none',
    synchronize: false,
    logging: false,
  });
}
