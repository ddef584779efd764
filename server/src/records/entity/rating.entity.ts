import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One row per judgement of one attribute. */
@Entity({ name: 'rating' })
// Serves: the history of a relationship in order of its moments, and its pages.
@Index('rating_by_history', ['relationshipId', 'ratedAt', 'id'])
// Serves: the relationships touched after a revision.
@Index('rating_by_revision', ['revision', 'relationshipId'])
export class RatingEntity {
  @PrimaryColumn({ name: 'id', type: 'varchar', length: 191 })
  id!: string;

  @Column({ name: 'relationship_id', type: 'varchar', length: 191 })
  relationshipId!: string;

  @Column({ name: 'interaction_id', type: 'varchar', length: 191, nullable: true })
  interactionId!: string | null;

  @Column({ name: 'agent_id', type: 'varchar', length: 191, nullable: true })
  agentId!: string | null;

  @Column({ name: 'rated_at', type: 'datetime', precision: 3 })
  ratedAt!: Date;

  @Column({ name: 'instrument', type: 'varchar', length: 40 })
  instrument!: string;

  @Column({ name: 'stream', type: 'varchar', length: 40, nullable: true })
  stream!: string | null;

  @Column({ name: 'rater', type: 'varchar', length: 40 })
  rater!: string;

  @Column({ name: 'channel', type: 'varchar', length: 40, nullable: true })
  channel!: string | null;

  @Column({ name: 'value', type: 'double' })
  value!: number;

  @Column({ name: 'revision', type: 'bigint' })
  revision!: number;
}
