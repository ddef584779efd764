import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One row per contact in a community. */
@Entity({ name: 'membership' })
// Serves: the memberships of a contact.
@Index('membership_by_contact', ['contactId'])
// Serves: the relationships touched after a revision.
@Index('membership_by_revision', ['revision'])
export class MembershipEntity {
  @PrimaryColumn({ name: 'id', type: 'varchar', length: 191 })
  id!: string;

  @Column({ name: 'contact_id', type: 'varchar', length: 191 })
  contactId!: string;

  @Column({ name: 'community', type: 'varchar', length: 255 })
  community!: string;

  @Column({ name: 'since', type: 'date' })
  since!: string;

  @Column({ name: 'until', type: 'date', nullable: true })
  until!: string | null;

  @Column({ name: 'revision', type: 'bigint' })
  revision!: number;
}
