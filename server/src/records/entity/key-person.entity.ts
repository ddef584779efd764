import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One row per connection of an agent with a key person among the contacts. */
@Entity({ name: 'key_person' })
// Serves: the connections of a contact.
@Index('key_person_by_contact', ['contactId'])
// Serves: the relationships touched after a revision.
@Index('key_person_by_revision', ['revision'])
export class KeyPersonEntity {
  @PrimaryColumn({ name: 'id', type: 'varchar', length: 191 })
  id!: string;

  @Column({ name: 'contact_id', type: 'varchar', length: 191 })
  contactId!: string;

  @Column({ name: 'agent_id', type: 'varchar', length: 191 })
  agentId!: string;

  @Column({ name: 'since', type: 'date' })
  since!: string;

  @Column({ name: 'until', type: 'date', nullable: true })
  until!: string | null;

  @Column({ name: 'note', type: 'varchar', length: 255, nullable: true })
  note!: string | null;

  @Column({ name: 'revision', type: 'bigint' })
  revision!: number;
}
