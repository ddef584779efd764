import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One row per wave of a survey, with its questions. */
@Entity({ name: 'survey' })
// Serves: the relationships touched after a revision.
@Index('survey_by_revision', ['revision'])
export class SurveyEntity {
  @PrimaryColumn({ name: 'id', type: 'varchar', length: 191 })
  id!: string;

  @Column({ name: 'name', type: 'varchar', length: 255, collation: 'utf8mb4_unicode_ci' })
  name!: string;

  @Column({ name: 'wave', type: 'varchar', length: 255, nullable: true })
  wave!: string | null;

  @Column({ name: 'opened_on', type: 'date' })
  openedOn!: string;

  @Column({ name: 'closed_on', type: 'date', nullable: true })
  closedOn!: string | null;

  /** A list as JSON; text, because the JSON types of MySQL and MariaDB differ. */
  @Column({ name: 'items', type: 'mediumtext' })
  items!: string;

  @Column({ name: 'revision', type: 'bigint' })
  revision!: number;
}
