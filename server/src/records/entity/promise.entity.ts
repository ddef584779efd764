import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One row per thing that one side said it would do by a moment; updated when it is kept or announced late. */
@Entity({ name: 'promise' })
// Serves: the history of a relationship in order of its moments, and its pages.
@Index('promise_by_history', ['relationshipId', 'madeAt', 'id'])
// Serves: the relationships touched after a revision.
@Index('promise_by_revision', ['revision', 'relationshipId'])
export class PromiseEntity {
  @PrimaryColumn({ name: 'id', type: 'varchar', length: 191 })
  id!: string;

  @Column({ name: 'relationship_id', type: 'varchar', length: 191 })
  relationshipId!: string;

  @Column({ name: 'deal_id', type: 'varchar', length: 191, nullable: true })
  dealId!: string | null;

  @Column({ name: 'request_id', type: 'varchar', length: 191, nullable: true })
  requestId!: string | null;

  @Column({ name: 'agent_id', type: 'varchar', length: 191, nullable: true })
  agentId!: string | null;

  @Column({ name: 'made_by', type: 'varchar', length: 40 })
  madeBy!: string;

  @Column({ name: 'made_at', type: 'datetime', precision: 3 })
  madeAt!: Date;

  @Column({ name: 'due_at', type: 'datetime', precision: 3 })
  dueAt!: Date;

  @Column({ name: 'kept_at', type: 'datetime', precision: 3, nullable: true })
  keptAt!: Date | null;

  @Column({ name: 'announced_at', type: 'datetime', precision: 3, nullable: true })
  announcedAt!: Date | null;

  @Column({ name: 'is_call_back', type: 'boolean', nullable: true })
  isCallBack!: boolean | null;

  @Column({ name: 'subject', type: 'varchar', length: 255, nullable: true })
  subject!: string | null;

  @Column({ name: 'revision', type: 'bigint' })
  revision!: number;
}
