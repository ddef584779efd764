import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One row per relationship for which time alone will plan something: on the day `nextOn` at the earliest. */
@Entity({ name: 'plan_deadline' })
// Serves: the relationships for which a day brings something.
@Index('plan_deadline_by_day', ['nextOn'])
export class PlanDeadlineEntity {
  @PrimaryColumn({ name: 'relationship_id', type: 'varchar', length: 191 })
  relationshipId!: string;

  @Column({ name: 'next_on', type: 'date' })
  nextOn!: string;
}
