import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One row per person on the supplier's side. */
@Entity({ name: 'agent' })
// Serves: the relationships touched after a revision.
@Index('agent_by_revision', ['revision'])
export class AgentEntity {
  @PrimaryColumn({ name: 'id', type: 'varchar', length: 191 })
  id!: string;

  @Column({ name: 'name', type: 'varchar', length: 255, collation: 'utf8mb4_unicode_ci' })
  name!: string;

  @Column({ name: 'team', type: 'varchar', length: 255, nullable: true })
  team!: string | null;

  @Column({ name: 'revision', type: 'bigint' })
  revision!: number;
}
