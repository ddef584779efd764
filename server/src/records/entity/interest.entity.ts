import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One row per topic that a contact is interested in. */
@Entity({ name: 'interest' })
// Serves: the interests of a contact.
@Index('interest_by_contact', ['contactId'])
// Serves: the relationships touched after a revision.
@Index('interest_by_revision', ['revision'])
export class InterestEntity {
  @PrimaryColumn({ name: 'id', type: 'varchar', length: 191 })
  id!: string;

  @Column({ name: 'contact_id', type: 'varchar', length: 191 })
  contactId!: string;

  @Column({ name: 'topic', type: 'varchar', length: 255 })
  topic!: string;

  @Column({ name: 'revision', type: 'bigint' })
  revision!: number;
}
