import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One row per thing heard from a customer that was handed to a department; updated when that closes it. */
@Entity({ name: 'referral' })
// Serves: the history of a relationship in order of its moments, and its pages.
@Index('referral_by_history', ['relationshipId', 'referredAt', 'id'])
// Serves: the referrals of a case.
@Index('referral_by_case', ['caseId'])
// Serves: the referrals that pass one on.
@Index('referral_by_parent', ['parentReferralId'])
// Serves: the relationships touched after a revision.
@Index('referral_by_revision', ['revision', 'relationshipId'])
export class ReferralEntity {
  @PrimaryColumn({ name: 'id', type: 'varchar', length: 191 })
  id!: string;

  @Column({ name: 'relationship_id', type: 'varchar', length: 191 })
  relationshipId!: string;

  @Column({ name: 'kind', type: 'varchar', length: 40 })
  kind!: string;

  @Column({ name: 'department', type: 'varchar', length: 255 })
  department!: string;

  @Column({ name: 'agent_id', type: 'varchar', length: 191, nullable: true })
  agentId!: string | null;

  @Column({ name: 'contact_id', type: 'varchar', length: 191, nullable: true })
  contactId!: string | null;

  @Column({ name: 'case_id', type: 'varchar', length: 191, nullable: true })
  caseId!: string | null;

  @Column({ name: 'interaction_id', type: 'varchar', length: 191, nullable: true })
  interactionId!: string | null;

  @Column({ name: 'parent_referral_id', type: 'varchar', length: 191, nullable: true })
  parentReferralId!: string | null;

  @Column({ name: 'referred_at', type: 'datetime', precision: 3 })
  referredAt!: Date;

  @Column({ name: 'due_at', type: 'datetime', precision: 3, nullable: true })
  dueAt!: Date | null;

  @Column({ name: 'outcome', type: 'varchar', length: 40, nullable: true })
  outcome!: string | null;

  @Column({ name: 'closed_at', type: 'datetime', precision: 3, nullable: true })
  closedAt!: Date | null;

  @Column({ name: 'subject', type: 'varchar', length: 255, nullable: true })
  subject!: string | null;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'revision', type: 'bigint' })
  revision!: number;
}
