import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One row per version of the scoring rules; its rules never change once it was published. */
@Entity({ name: 'scoring_profile' })
// Serves: that never two are published at a time.
@Index('scoring_profile_in_force', ['inForce'], { unique: true })
export class ScoringProfileEntity {
  @PrimaryColumn({ name: 'id', type: 'varchar', length: 40 })
  id!: string;

  @Column({ name: 'state', type: 'varchar', length: 40 })
  state!: string;

  /** 1 for the published one, null for every other. */
  @Column({ name: 'in_force', type: 'tinyint', nullable: true })
  inForce!: number | null;

  @Column({ name: 'based_on', type: 'varchar', length: 40, nullable: true })
  basedOn!: string | null;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  /** JSON; text, because the JSON types of MySQL and MariaDB differ. */
  @Column({ name: 'rules', type: 'text' })
  rules!: string;

  @Column({ name: 'created_at', type: 'datetime', precision: 3 })
  createdAt!: Date;

  @Column({ name: 'created_by', type: 'varchar', length: 255 })
  createdBy!: string;

  @Column({ name: 'changed_at', type: 'datetime', precision: 3 })
  changedAt!: Date;

  @Column({ name: 'published_at', type: 'datetime', precision: 3, nullable: true })
  publishedAt!: Date | null;

  @Column({ name: 'published_by', type: 'varchar', length: 255, nullable: true })
  publishedBy!: string | null;

  @Column({ name: 'retired_at', type: 'datetime', precision: 3, nullable: true })
  retiredAt!: Date | null;
}
