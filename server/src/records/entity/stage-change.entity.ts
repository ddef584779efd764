import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One row per dated move of a relationship to a stage. */
@Entity({ name: 'stage_change' })
// Serves: the history of a relationship in order of its moments, and its pages.
@Index('stage_change_by_history', ['relationshipId', 'occurredAt', 'id'])
// Serves: the relationships touched after a revision.
@Index('stage_change_by_revision', ['revision', 'relationshipId'])
export class StageChangeEntity {
  @PrimaryColumn({ name: 'id', type: 'varchar', length: 191 })
  id!: string;

  @Column({ name: 'relationship_id', type: 'varchar', length: 191 })
  relationshipId!: string;

  @Column({ name: 'stage', type: 'varchar', length: 40 })
  stage!: string;

  @Column({ name: 'occurred_at', type: 'datetime', precision: 3 })
  occurredAt!: Date;

  @Column({ name: 'ended_by', type: 'varchar', length: 40, nullable: true })
  endedBy!: string | null;

  @Column({ name: 'reason', type: 'varchar', length: 40, nullable: true })
  reason!: string | null;

  @Column({ name: 'note', type: 'varchar', length: 255, nullable: true })
  note!: string | null;

  @Column({ name: 'revision', type: 'bigint' })
  revision!: number;
}
