import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One row per complaint, malfunction or fault; updated until it is closed. The table is not called `case`, a reserved word of SQL. */
@Entity({ name: 'customer_case' })
// Serves: the history of a relationship in order of its moments, and its pages.
@Index('customer_case_by_history', ['relationshipId', 'openedAt', 'id'])
// Serves: the cases with the same cause.
@Index('customer_case_by_cause', ['cause'])
// Serves: the relationships touched after a revision.
@Index('customer_case_by_revision', ['revision', 'relationshipId'])
export class CustomerCaseEntity {
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

  @Column({ name: 'kind', type: 'varchar', length: 40 })
  kind!: string;

  @Column({ name: 'category', type: 'varchar', length: 40, nullable: true })
  category!: string | null;

  @Column({ name: 'severity', type: 'smallint' })
  severity!: number;

  @Column({ name: 'is_justified', type: 'boolean', nullable: true })
  isJustified!: boolean | null;

  @Column({ name: 'channel', type: 'varchar', length: 40, nullable: true })
  channel!: string | null;

  @Column({ name: 'opened_at', type: 'datetime', precision: 3 })
  openedAt!: Date;

  @Column({ name: 'due_at', type: 'datetime', precision: 3, nullable: true })
  dueAt!: Date | null;

  @Column({ name: 'acknowledged_at', type: 'datetime', precision: 3, nullable: true })
  acknowledgedAt!: Date | null;

  @Column({ name: 'resolved_at', type: 'datetime', precision: 3, nullable: true })
  resolvedAt!: Date | null;

  @Column({ name: 'confirmed_at', type: 'datetime', precision: 3, nullable: true })
  confirmedAt!: Date | null;

  @Column({ name: 'closed_at', type: 'datetime', precision: 3, nullable: true })
  closedAt!: Date | null;

  @Column({ name: 'reopen_count', type: 'smallint', nullable: true })
  reopenCount!: number | null;

  @Column({ name: 'subject', type: 'varchar', length: 255, nullable: true })
  subject!: string | null;

  @Column({ name: 'cause', type: 'varchar', length: 255, nullable: true })
  cause!: string | null;

  @Column({ name: 'revision', type: 'bigint' })
  revision!: number;
}
