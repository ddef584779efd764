import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/**
 * One row per record that a caller of the API created, changed or deleted; never updated, never deleted. Ids rise in
 * the order of the revisions. `relationshipId` or `accountId` is what the record belongs to, empty: it belongs to none.
 */
@Entity({ name: 'audit_entry' })
// Serves: what was done to one record, newest first.
@Index('audit_entry_by_record', ['recordKind', 'recordId', 'id'])
export class AuditEntryEntity {
  @PrimaryGeneratedColumn({ name: 'id', type: 'bigint' })
  id!: number;

  @Column({ name: 'occurred_at', type: 'datetime', precision: 3 })
  occurredAt!: Date;

  @Column({ name: 'actor_id', type: 'varchar', length: 191 })
  actorId!: string;

  @Column({ name: 'actor_name', type: 'varchar', length: 255 })
  actorName!: string;

  @Column({ name: 'action', type: 'varchar', length: 40 })
  action!: string;

  @Column({ name: 'record_kind', type: 'varchar', length: 40 })
  recordKind!: string;

  @Column({ name: 'record_id', type: 'varchar', length: 191 })
  recordId!: string;

  @Column({ name: 'relationship_id', type: 'varchar', length: 191 })
  relationshipId!: string;

  @Column({ name: 'account_id', type: 'varchar', length: 191 })
  accountId!: string;

  @Column({ name: 'revision', type: 'bigint' })
  revision!: number;

  /** JSON; text, because the JSON types of MySQL and MariaDB differ. Null: there was no such record. */
  @Column({ name: 'record_before', type: 'mediumtext', nullable: true })
  recordBefore!: string | null;

  /** JSON. Null: the record is gone. */
  @Column({ name: 'record_after', type: 'mediumtext', nullable: true })
  recordAfter!: string | null;
}
