import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One row per export of an answer by a caller of the API; updated once, when it ends, and never deleted. */
@Entity({ name: 'data_export' })
// Serves: the latest exports.
@Index('data_export_by_start', ['startedAt'])
export class DataExportEntity {
  @PrimaryColumn({ name: 'id', type: 'varchar', length: 36 })
  id!: string;

  @Column({ name: 'actor_id', type: 'varchar', length: 191 })
  actorId!: string;

  @Column({ name: 'actor_name', type: 'varchar', length: 255 })
  actorName!: string;

  @Column({ name: 'format', type: 'varchar', length: 40 })
  format!: string;

  /** The GraphQL document that was asked. */
  @Column({ name: 'query', type: 'mediumtext' })
  query!: string;

  /** JSON. */
  @Column({ name: 'variables', type: 'mediumtext' })
  variables!: string;

  @Column({ name: 'status', type: 'varchar', length: 40 })
  status!: string;

  @Column({ name: 'row_count', type: 'bigint' })
  rowCount!: number;

  @Column({ name: 'started_at', type: 'datetime', precision: 3 })
  startedAt!: Date;

  @Column({ name: 'finished_at', type: 'datetime', precision: 3, nullable: true })
  finishedAt!: Date | null;
}
