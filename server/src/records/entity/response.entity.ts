import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One row per answer to a request, or service of an obligation unasked. */
@Entity({ name: 'response' })
// Serves: the history of a relationship in order of its moments, and its pages.
@Index('response_by_history', ['relationshipId', 'respondedAt', 'id'])
// Serves: the responses to a request whose moment is corrected.
@Index('response_by_request', ['requestId'])
// Serves: the relationships touched after a revision.
@Index('response_by_revision', ['revision', 'relationshipId'])
export class ResponseEntity {
  @PrimaryColumn({ name: 'id', type: 'varchar', length: 191 })
  id!: string;

  @Column({ name: 'relationship_id', type: 'varchar', length: 191 })
  relationshipId!: string;

  @Column({ name: 'request_id', type: 'varchar', length: 191, nullable: true })
  requestId!: string | null;

  @Column({ name: 'interaction_id', type: 'varchar', length: 191, nullable: true })
  interactionId!: string | null;

  @Column({ name: 'deal_id', type: 'varchar', length: 191, nullable: true })
  dealId!: string | null;

  @Column({ name: 'agent_id', type: 'varchar', length: 191, nullable: true })
  agentId!: string | null;

  @Column({ name: 'responded_at', type: 'datetime', precision: 3 })
  respondedAt!: Date;

  @Column({ name: 'channel', type: 'varchar', length: 40 })
  channel!: string;

  @Column({ name: 'phase', type: 'varchar', length: 40, nullable: true })
  phase!: string | null;

  @Column({ name: 'obligation', type: 'varchar', length: 40, nullable: true })
  obligation!: string | null;

  @Column({ name: 'quality', type: 'double', nullable: true })
  quality!: number | null;

  @Column({ name: 'completeness', type: 'double', nullable: true })
  completeness!: number | null;

  @Column({ name: 'rater', type: 'varchar', length: 40, nullable: true })
  rater!: string | null;

  @Column({ name: 'revision', type: 'bigint' })
  revision!: number;
}
