import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One row per article or book that may be passed on. */
@Entity({ name: 'information' })
// Serves: the relationships touched after a revision.
@Index('information_by_revision', ['revision'])
export class InformationEntity {
  @PrimaryColumn({ name: 'id', type: 'varchar', length: 191 })
  id!: string;

  @Column({ name: 'kind', type: 'varchar', length: 40 })
  kind!: string;

  @Column({ name: 'name', type: 'varchar', length: 255, collation: 'utf8mb4_unicode_ci' })
  name!: string;

  @Column({ name: 'author', type: 'varchar', length: 255, nullable: true })
  author!: string | null;

  @Column({ name: 'address', type: 'varchar', length: 2000, nullable: true })
  address!: string | null;

  @Column({ name: 'published_on', type: 'date', nullable: true })
  publishedOn!: string | null;

  /** A list as JSON; text, because the JSON types of MySQL and MariaDB differ. */
  @Column({ name: 'topics', type: 'mediumtext' })
  topics!: string;

  @Column({ name: 'revision', type: 'bigint' })
  revision!: number;
}
