import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One row per part of the supplier that accounts deal with. */
@Entity({ name: 'business_unit' })
// Serves: the relationships touched after a revision.
@Index('business_unit_by_revision', ['revision'])
export class BusinessUnitEntity {
  @PrimaryColumn({ name: 'id', type: 'varchar', length: 191 })
  id!: string;

  @Column({ name: 'name', type: 'varchar', length: 255, collation: 'utf8mb4_unicode_ci' })
  name!: string;

  @Column({ name: 'revision', type: 'bigint' })
  revision!: number;
}
