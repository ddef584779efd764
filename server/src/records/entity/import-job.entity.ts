import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One row per run of an import; updated with every batch until it has finished. */
@Entity({ name: 'import_job' })
// Serves: the jobs of the same file and profile, to resume one.
@Index('import_job_by_file', ['fileSha256', 'profileSha256'])
// Serves: the latest jobs.
@Index('import_job_by_start', ['startedAt'])
export class ImportJobEntity {
  @PrimaryColumn({ name: 'id', type: 'varchar', length: 36 })
  id!: string;

  @Column({ name: 'file_name', type: 'varchar', length: 255 })
  fileName!: string;

  @Column({ name: 'file_sha256', type: 'varchar', length: 64 })
  fileSha256!: string;

  @Column({ name: 'profile', type: 'varchar', length: 191 })
  profile!: string;

  @Column({ name: 'profile_sha256', type: 'varchar', length: 64 })
  profileSha256!: string;

  @Column({ name: 'status', type: 'varchar', length: 40 })
  status!: string;

  @Column({ name: 'row_checkpoint', type: 'bigint' })
  rowCheckpoint!: number;

  /** JSON; text, because the JSON types of MySQL and MariaDB differ. */
  @Column({ name: 'counts', type: 'text' })
  counts!: string;

  @Column({ name: 'started_at', type: 'datetime', precision: 3 })
  startedAt!: Date;

  @Column({ name: 'finished_at', type: 'datetime', precision: 3, nullable: true })
  finishedAt!: Date | null;

  @Column({ name: 'actor_id', type: 'varchar', length: 191, default: '' })
  actorId!: string;

  @Column({ name: 'actor_name', type: 'varchar', length: 255, default: '' })
  actorName!: string;
}
