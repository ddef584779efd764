import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * The one row (id 1) that says how far planning by rule has come. Every record up to `revision` was considered; while
 * those up to `target` are, those of relationships up to `doneThrough` (in order of id) were too. `turn` rises with every
 * step, so that of several instances only one takes it. `rules`: of which rules the plans are.
 */
@Entity({ name: 'planner' })
export class PlannerEntity {
  @PrimaryColumn({ name: 'id', type: 'tinyint' })
  id!: number;

  @Column({ name: 'turn', type: 'bigint' })
  turn!: number;

  @Column({ name: 'revision', type: 'bigint' })
  revision!: number;

  @Column({ name: 'target', type: 'bigint', nullable: true })
  target!: number | null;

  @Column({ name: 'done_through', type: 'varchar', length: 191, nullable: true })
  doneThrough!: string | null;

  @Column({ name: 'rules', type: 'varchar', length: 64 })
  rules!: string;
}
