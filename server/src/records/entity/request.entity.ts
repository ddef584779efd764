import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One row per question or demand of a customer; updated when it is withdrawn. */
@Entity({ name: 'request' })
// Serves: the history of a relationship in order of its moments, and its pages.
@Index('request_by_history', ['relationshipId', 'raisedAt', 'id'])
// Serves: the relationships touched after a revision.
@Index('request_by_revision', ['revision', 'relationshipId'])
export class RequestEntity {
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

  @Column({ name: 'raised_at', type: 'datetime', precision: 3 })
  raisedAt!: Date;

  @Column({ name: 'due_at', type: 'datetime', precision: 3, nullable: true })
  dueAt!: Date | null;

  @Column({ name: 'withdrawn_at', type: 'datetime', precision: 3, nullable: true })
  withdrawnAt!: Date | null;

  @Column({ name: 'channel', type: 'varchar', length: 40 })
  channel!: string;

  @Column({ name: 'phase', type: 'varchar', length: 40, nullable: true })
  phase!: string | null;

  @Column({ name: 'obligation', type: 'varchar', length: 40, nullable: true })
  obligation!: string | null;

  @Column({ name: 'subject', type: 'varchar', length: 255, nullable: true })
  subject!: string | null;

  @Column({ name: 'revision', type: 'bigint' })
  revision!: number;
}
