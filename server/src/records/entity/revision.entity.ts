import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The one row (id 1) that holds the latest revision; locked by a writer until it commits, so revisions have no gaps. */
@Entity({ name: 'revision' })
export class RevisionEntity {
  @PrimaryColumn({ name: 'id', type: 'tinyint' })
  id!: number;

  @Column({ name: 'value', type: 'bigint' })
  value!: number;

  /** Tells this store from every other, so that nobody follows the revisions of the wrong one. */
  @Column({ name: 'store_id', type: 'varchar', length: 36 })
  storeId!: string;
}
