import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One row per segment or query that somebody keeps. */
@Entity({ name: 'saved_item' })
// Serves: what everybody sees of a kind, and what one keeps.
@Index('saved_item_by_kind', ['kind', 'name'])
export class SavedItemEntity {
  @PrimaryColumn({ name: 'id', type: 'varchar', length: 36 })
  id!: string;

  @PrimaryColumn({ name: 'kind', type: 'varchar', length: 40 })
  kind!: string;

  @Column({ name: 'name', type: 'varchar', length: 255, collation: 'utf8mb4_unicode_ci' })
  name!: string;

  @Column({ name: 'description', type: 'text', nullable: true })
  description!: string | null;

  /** JSON; text, because the JSON types of MySQL and MariaDB differ. */
  @Column({ name: 'content', type: 'mediumtext' })
  content!: string;

  @Column({ name: 'is_shared', type: 'boolean' })
  isShared!: boolean;

  @Column({ name: 'owner_id', type: 'varchar', length: 191 })
  ownerId!: string;

  @Column({ name: 'owner_name', type: 'varchar', length: 255 })
  ownerName!: string;

  @Column({ name: 'created_at', type: 'datetime', precision: 3 })
  createdAt!: Date;

  @Column({ name: 'changed_at', type: 'datetime', precision: 3 })
  changedAt!: Date;
}
