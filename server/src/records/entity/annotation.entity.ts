import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One row per annotation of a day, or of several that follow each other. */
@Entity({ name: 'annotation' })
// Serves: what was annotated in a window, by whom it is about.
@Index('annotation_by_day', ['scope', 'on'])
export class AnnotationEntity {
  @PrimaryColumn({ name: 'id', type: 'varchar', length: 36 })
  id!: string;

  @Column({ name: 'on_day', type: 'date' })
  on!: string;

  @Column({ name: 'until_day', type: 'date', nullable: true })
  until!: string | null;

  @Column({ name: 'title', type: 'varchar', length: 255 })
  title!: string;

  @Column({ name: 'text', type: 'text', nullable: true })
  text!: string | null;

  @Column({ name: 'scope', type: 'varchar', length: 40 })
  scope!: string;

  @Column({ name: 'segment_id', type: 'varchar', length: 36, nullable: true })
  segmentId!: string | null;

  @Column({ name: 'relationship_id', type: 'varchar', length: 191, nullable: true })
  relationshipId!: string | null;

  @Column({ name: 'author_id', type: 'varchar', length: 191 })
  authorId!: string;

  @Column({ name: 'author_name', type: 'varchar', length: 255 })
  authorName!: string;

  @Column({ name: 'created_at', type: 'datetime', precision: 3 })
  createdAt!: Date;

  @Column({ name: 'changed_at', type: 'datetime', precision: 3 })
  changedAt!: Date;
}
