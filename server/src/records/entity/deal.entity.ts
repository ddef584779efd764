import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One row per project or contract inside a relationship; updated as it reaches its phases. */
@Entity({ name: 'deal' })
// Serves: the deals of a relationship, in order.
@Index('deal_by_history', ['relationshipId', 'id'])
// Serves: the relationships touched after a revision.
@Index('deal_by_revision', ['revision', 'relationshipId'])
export class DealEntity {
  @PrimaryColumn({ name: 'id', type: 'varchar', length: 191 })
  id!: string;

  @Column({ name: 'relationship_id', type: 'varchar', length: 191 })
  relationshipId!: string;

  @Column({ name: 'agent_id', type: 'varchar', length: 191, nullable: true })
  agentId!: string | null;

  @Column({ name: 'name', type: 'varchar', length: 255, collation: 'utf8mb4_unicode_ci', nullable: true })
  name!: string | null;

  @Column({ name: 'product', type: 'varchar', length: 255, nullable: true })
  product!: string | null;

  @Column({ name: 'pre_deal_on', type: 'date', nullable: true })
  preDealOn!: string | null;

  @Column({ name: 'operational_on', type: 'date', nullable: true })
  operationalOn!: string | null;

  @Column({ name: 'post_deal_on', type: 'date', nullable: true })
  postDealOn!: string | null;

  @Column({ name: 'closed_on', type: 'date', nullable: true })
  closedOn!: string | null;

  @Column({ name: 'outcome', type: 'varchar', length: 40, nullable: true })
  outcome!: string | null;

  @Column({ name: 'amount', type: 'decimal', precision: 18, scale: 4, nullable: true })
  amount!: number | null;

  @Column({ name: 'list_price', type: 'decimal', precision: 18, scale: 4, nullable: true })
  listPrice!: number | null;

  @Column({ name: 'margin', type: 'double', nullable: true })
  margin!: number | null;

  @Column({ name: 'currency', type: 'varchar', length: 3, nullable: true })
  currency!: string | null;

  @Column({ name: 'renewal_due_on', type: 'date', nullable: true })
  renewalDueOn!: string | null;

  @Column({ name: 'renewed_on', type: 'date', nullable: true })
  renewedOn!: string | null;

  @Column({ name: 'revision', type: 'bigint' })
  revision!: number;
}
