import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** One row per thing done with access itself: who, when, what, from where. Never updated, never deleted. */
@Entity({ name: 'access_event' })
// Serves: what was done of one kind, newest first.
@Index('access_event_by_action', ['action', 'id'])
export class AccessEventEntity {
  @PrimaryGeneratedColumn({ name: 'id', type: 'bigint' })
  id!: number;

  @Column({ name: 'occurred_at', type: 'datetime', precision: 3 })
  occurredAt!: Date;

  /** Empty: nobody who is known. */
  @Column({ name: 'actor_id', type: 'varchar', length: 191 })
  actorId!: string;

  @Column({ name: 'actor_name', type: 'varchar', length: 255 })
  actorName!: string;

  @Column({ name: 'action', type: 'varchar', length: 40 })
  action!: string;

  @Column({ name: 'subject', type: 'varchar', length: 500 })
  subject!: string;

  @Column({ name: 'address', type: 'varchar', length: 64 })
  address!: string;

  /** Null: it was not done by a request. */
  @Column({ name: 'request_id', type: 'varchar', length: 36, nullable: true })
  requestId!: string | null;
}
