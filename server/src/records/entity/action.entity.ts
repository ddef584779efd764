import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One row per planned or done practice; updated when it is done, skipped or moved. */
@Entity({ name: 'action' })
// Serves: the history of a relationship in order of its moments, and its pages.
@Index('action_by_history', ['relationshipId', 'dueOn', 'id'])
// Serves: the relationships that lost an occasion because of which something is planned.
@Index('action_by_occasion', ['occasionId'])
// Serves: what an agent's gifts of a year cost.
@Index('action_by_owner', ['ownerId', 'dueOn'])
// Serves: the relationships touched after a revision.
@Index('action_by_revision', ['revision', 'relationshipId'])
export class ActionEntity {
  @PrimaryColumn({ name: 'id', type: 'varchar', length: 191 })
  id!: string;

  @Column({ name: 'relationship_id', type: 'varchar', length: 191 })
  relationshipId!: string;

  @Column({ name: 'practice', type: 'varchar', length: 40 })
  practice!: string;

  @Column({ name: 'contact_id', type: 'varchar', length: 191, nullable: true })
  contactId!: string | null;

  @Column({ name: 'owner_id', type: 'varchar', length: 191, nullable: true })
  ownerId!: string | null;

  @Column({ name: 'due_on', type: 'date' })
  dueOn!: string;

  @Column({ name: 'state', type: 'varchar', length: 40 })
  state!: string;

  @Column({ name: 'done_at', type: 'datetime', precision: 3, nullable: true })
  doneAt!: Date | null;

  @Column({ name: 'moved_to_on', type: 'date', nullable: true })
  movedToOn!: string | null;

  @Column({ name: 'outcome', type: 'varchar', length: 40, nullable: true })
  outcome!: string | null;

  @Column({ name: 'cost', type: 'decimal', precision: 18, scale: 4, nullable: true })
  cost!: number | null;

  @Column({ name: 'currency', type: 'varchar', length: 3, nullable: true })
  currency!: string | null;

  @Column({ name: 'planned_by', type: 'varchar', length: 40 })
  plannedBy!: string;

  @Column({ name: 'rule', type: 'varchar', length: 40, nullable: true })
  rule!: string | null;

  @Column({ name: 'reason', type: 'varchar', length: 255, nullable: true })
  reason!: string | null;

  @Column({ name: 'deal_id', type: 'varchar', length: 191, nullable: true })
  dealId!: string | null;

  @Column({ name: 'case_id', type: 'varchar', length: 191, nullable: true })
  caseId!: string | null;

  @Column({ name: 'promise_id', type: 'varchar', length: 191, nullable: true })
  promiseId!: string | null;

  @Column({ name: 'occasion_id', type: 'varchar', length: 191, nullable: true })
  occasionId!: string | null;

  @Column({ name: 'information_id', type: 'varchar', length: 191, nullable: true })
  informationId!: string | null;

  @Column({ name: 'interaction_id', type: 'varchar', length: 191, nullable: true })
  interactionId!: string | null;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'revision', type: 'bigint' })
  revision!: number;
}
