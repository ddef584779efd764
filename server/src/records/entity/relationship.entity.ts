import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One row per account and business unit that deal with each other. */
@Entity({ name: 'relationship' })
// Serves: the relationships of an account, changed or asked for.
@Index('relationship_by_account', ['accountId'])
// Serves: the relationships of a business unit, changed or in scope.
@Index('relationship_by_business_unit', ['businessUnitId'])
// Serves: the relationships of an agent, changed or in scope.
@Index('relationship_by_owner', ['ownerId'])
// Serves: the relationships touched after a revision.
@Index('relationship_by_revision', ['revision'])
export class RelationshipEntity {
  @PrimaryColumn({ name: 'id', type: 'varchar', length: 191 })
  id!: string;

  @Column({ name: 'account_id', type: 'varchar', length: 191 })
  accountId!: string;

  @Column({ name: 'business_unit_id', type: 'varchar', length: 191 })
  businessUnitId!: string;

  @Column({ name: 'owner_id', type: 'varchar', length: 191, nullable: true })
  ownerId!: string | null;

  @Column({ name: 'started_on', type: 'date', nullable: true })
  startedOn!: string | null;

  @Column({ name: 'ended_on', type: 'date', nullable: true })
  endedOn!: string | null;

  @Column({ name: 'revision', type: 'bigint' })
  revision!: number;
}
