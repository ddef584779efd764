import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One row per day of the year that matters to a contact. */
@Entity({ name: 'occasion' })
// Serves: the occasions of a contact.
@Index('occasion_by_contact', ['contactId'])
// Serves: the occasions of a stretch of the year.
@Index('occasion_by_day', ['month', 'day', 'id'])
// Serves: the relationships touched after a revision.
@Index('occasion_by_revision', ['revision'])
export class OccasionEntity {
  @PrimaryColumn({ name: 'id', type: 'varchar', length: 191 })
  id!: string;

  @Column({ name: 'contact_id', type: 'varchar', length: 191 })
  contactId!: string;

  @Column({ name: 'kind', type: 'varchar', length: 40 })
  kind!: string;

  @Column({ name: 'name', type: 'varchar', length: 255, collation: 'utf8mb4_unicode_ci', nullable: true })
  name!: string | null;

  @Column({ name: 'month', type: 'smallint' })
  month!: number;

  @Column({ name: 'day', type: 'smallint' })
  day!: number;

  @Column({ name: 'year', type: 'smallint', nullable: true })
  year!: number | null;

  @Column({ name: 'gift_budget', type: 'decimal', precision: 18, scale: 4, nullable: true })
  giftBudget!: number | null;

  @Column({ name: 'currency', type: 'varchar', length: 3, nullable: true })
  currency!: string | null;

  @Column({ name: 'revision', type: 'bigint' })
  revision!: number;
}
