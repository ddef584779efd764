import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * One row per record that a relationship lost, because it was deleted or moved to another relationship, with the
 * revision of the last time. `relationshipId` is empty for a record that belongs to no relationship.
 */
@Entity({ name: 'tombstone' })
// Serves: the relationships that lost a record after a revision.
@Index('tombstone_by_revision', ['revision', 'relationshipId'])
export class TombstoneEntity {
  @PrimaryColumn({ name: 'kind', type: 'varchar', length: 40 })
  kind!: string;

  @PrimaryColumn({ name: 'id', type: 'varchar', length: 191 })
  id!: string;

  @PrimaryColumn({ name: 'relationship_id', type: 'varchar', length: 191 })
  relationshipId!: string;

  @Column({ name: 'revision', type: 'bigint' })
  revision!: number;
}
