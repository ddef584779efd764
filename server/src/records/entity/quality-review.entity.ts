import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One row per periodic check of a relationship. */
@Entity({ name: 'quality_review' })
// Serves: the history of a relationship in order of its moments, and its pages.
@Index('quality_review_by_history', ['relationshipId', 'reviewedOn', 'id'])
// Serves: the relationships touched after a revision.
@Index('quality_review_by_revision', ['revision', 'relationshipId'])
export class QualityReviewEntity {
  @PrimaryColumn({ name: 'id', type: 'varchar', length: 191 })
  id!: string;

  @Column({ name: 'relationship_id', type: 'varchar', length: 191 })
  relationshipId!: string;

  @Column({ name: 'agent_id', type: 'varchar', length: 191, nullable: true })
  agentId!: string | null;

  @Column({ name: 'reviewed_on', type: 'date' })
  reviewedOn!: string;

  @Column({ name: 'seen', type: 'text' })
  seen!: string;

  @Column({ name: 'decided', type: 'text', nullable: true })
  decided!: string | null;

  @Column({ name: 'next_due_on', type: 'date', nullable: true })
  nextDueOn!: string | null;

  @Column({ name: 'revision', type: 'bigint' })
  revision!: number;
}
