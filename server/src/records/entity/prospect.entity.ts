import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One row per account that was found as a possible customer. */
@Entity({ name: 'prospect' })
// Serves: the prospects of an account.
@Index('prospect_by_account', ['accountId'])
// Serves: the prospects that an account referred.
@Index('prospect_by_referring_account', ['referringAccountId'])
// Serves: the relationships touched after a revision.
@Index('prospect_by_revision', ['revision'])
export class ProspectEntity {
  @PrimaryColumn({ name: 'id', type: 'varchar', length: 191 })
  id!: string;

  @Column({ name: 'account_id', type: 'varchar', length: 191 })
  accountId!: string;

  @Column({ name: 'referring_account_id', type: 'varchar', length: 191, nullable: true })
  referringAccountId!: string | null;

  @Column({ name: 'community', type: 'varchar', length: 255, nullable: true })
  community!: string | null;

  @Column({ name: 'found_on', type: 'date' })
  foundOn!: string;

  @Column({ name: 'revision', type: 'bigint' })
  revision!: number;
}
