import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One row per date from which a relationship is of a type. */
@Entity({ name: 'type_change' })
// Serves: the history of a relationship in order of its moments, and its pages.
@Index('type_change_by_history', ['relationshipId', 'since', 'id'])
// Serves: the relationships touched after a revision.
@Index('type_change_by_revision', ['revision', 'relationshipId'])
export class TypeChangeEntity {
  @PrimaryColumn({ name: 'id', type: 'varchar', length: 191 })
  id!: string;

  @Column({ name: 'relationship_id', type: 'varchar', length: 191 })
  relationshipId!: string;

  @Column({ name: 'type', type: 'varchar', length: 40 })
  type!: string;

  @Column({ name: 'since', type: 'date' })
  since!: string;

  @Column({ name: 'revision', type: 'bigint' })
  revision!: number;
}
