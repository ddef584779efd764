import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One row per inquiry into why a case came about; updated as it learns more. */
@Entity({ name: 'investigation' })
// Serves: the history of a relationship in order of its moments, and its pages.
@Index('investigation_by_history', ['relationshipId', 'startedAt', 'id'])
// Serves: the investigations of a case.
@Index('investigation_by_case', ['caseId'])
// Serves: the investigations that found a cause.
@Index('investigation_by_cause', ['cause'])
// Serves: the relationships touched after a revision.
@Index('investigation_by_revision', ['revision', 'relationshipId'])
export class InvestigationEntity {
  @PrimaryColumn({ name: 'id', type: 'varchar', length: 191 })
  id!: string;

  @Column({ name: 'relationship_id', type: 'varchar', length: 191 })
  relationshipId!: string;

  @Column({ name: 'case_id', type: 'varchar', length: 191 })
  caseId!: string;

  @Column({ name: 'agent_id', type: 'varchar', length: 191, nullable: true })
  agentId!: string | null;

  @Column({ name: 'started_at', type: 'datetime', precision: 3 })
  startedAt!: Date;

  @Column({ name: 'finished_at', type: 'datetime', precision: 3, nullable: true })
  finishedAt!: Date | null;

  @Column({ name: 'cause', type: 'varchar', length: 255, nullable: true })
  cause!: string | null;

  @Column({ name: 'went_wrong', type: 'text', nullable: true })
  wentWrong!: string | null;

  @Column({ name: 'fixed_by', type: 'text', nullable: true })
  fixedBy!: string | null;

  @Column({ name: 'prevented_by', type: 'text', nullable: true })
  preventedBy!: string | null;

  @Column({ name: 'revision', type: 'bigint' })
  revision!: number;
}
