import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One row per person at an account. */
@Entity({ name: 'contact' })
// Serves: the contacts of an account.
@Index('contact_by_account', ['accountId'])
// Serves: the relationships touched after a revision.
@Index('contact_by_revision', ['revision'])
export class ContactEntity {
  @PrimaryColumn({ name: 'id', type: 'varchar', length: 191 })
  id!: string;

  @Column({ name: 'account_id', type: 'varchar', length: 191 })
  accountId!: string;

  @Column({ name: 'name', type: 'varchar', length: 255, collation: 'utf8mb4_unicode_ci' })
  name!: string;

  @Column({ name: 'role', type: 'varchar', length: 255, nullable: true })
  role!: string | null;

  @Column({ name: 'language', type: 'varchar', length: 35, nullable: true })
  language!: string | null;

  @Column({ name: 'preferred_channel', type: 'varchar', length: 40, nullable: true })
  preferredChannel!: string | null;

  @Column({ name: 'has_consent', type: 'boolean', nullable: true })
  hasConsent!: boolean | null;

  @Column({ name: 'revision', type: 'bigint' })
  revision!: number;
}
