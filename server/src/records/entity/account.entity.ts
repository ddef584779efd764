import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One row per customer: an organisation, or a private person who buys. */
@Entity({ name: 'account' })
// Serves: the relationships touched after a revision.
@Index('account_by_revision', ['revision'])
export class AccountEntity {
  @PrimaryColumn({ name: 'id', type: 'varchar', length: 191 })
  id!: string;

  @Column({ name: 'name', type: 'varchar', length: 255, collation: 'utf8mb4_unicode_ci' })
  name!: string;

  @Column({ name: 'segment', type: 'varchar', length: 255, nullable: true })
  segment!: string | null;

  @Column({ name: 'industry', type: 'varchar', length: 255, nullable: true })
  industry!: string | null;

  @Column({ name: 'region', type: 'varchar', length: 255, nullable: true })
  region!: string | null;

  @Column({ name: 'country', type: 'varchar', length: 255, nullable: true })
  country!: string | null;

  @Column({ name: 'revision', type: 'bigint' })
  revision!: number;
}
