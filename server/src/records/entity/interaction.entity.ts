import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One row per exchange with a customer. */
@Entity({ name: 'interaction' })
// Serves: the history of a relationship in order of its moments, and its pages.
@Index('interaction_by_history', ['relationshipId', 'occurredAt', 'id'])
// Serves: the relationships touched after a revision.
@Index('interaction_by_revision', ['revision', 'relationshipId'])
export class InteractionEntity {
  @PrimaryColumn({ name: 'id', type: 'varchar', length: 191 })
  id!: string;

  @Column({ name: 'relationship_id', type: 'varchar', length: 191 })
  relationshipId!: string;

  @Column({ name: 'deal_id', type: 'varchar', length: 191, nullable: true })
  dealId!: string | null;

  @Column({ name: 'contact_id', type: 'varchar', length: 191, nullable: true })
  contactId!: string | null;

  @Column({ name: 'agent_id', type: 'varchar', length: 191, nullable: true })
  agentId!: string | null;

  @Column({ name: 'occurred_at', type: 'datetime', precision: 3 })
  occurredAt!: Date;

  @Column({ name: 'channel', type: 'varchar', length: 40 })
  channel!: string;

  @Column({ name: 'direction', type: 'varchar', length: 40 })
  direction!: string;

  @Column({ name: 'is_human', type: 'boolean' })
  isHuman!: boolean;

  @Column({ name: 'phase', type: 'varchar', length: 40, nullable: true })
  phase!: string | null;

  @Column({ name: 'obligation', type: 'varchar', length: 40, nullable: true })
  obligation!: string | null;

  @Column({ name: 'contact_outcome', type: 'varchar', length: 40, nullable: true })
  contactOutcome!: string | null;

  @Column({ name: 'subject', type: 'varchar', length: 255, nullable: true })
  subject!: string | null;

  @Column({ name: 'revision', type: 'bigint' })
  revision!: number;
}
