import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One row per campaign. */
@Entity({ name: 'campaign' })
// Serves: the relationships touched after a revision.
@Index('campaign_by_revision', ['revision'])
export class CampaignEntity {
  @PrimaryColumn({ name: 'id', type: 'varchar', length: 191 })
  id!: string;

  @Column({ name: 'name', type: 'varchar', length: 255, collation: 'utf8mb4_unicode_ci' })
  name!: string;

  @Column({ name: 'kind', type: 'varchar', length: 40 })
  kind!: string;

  @Column({ name: 'starts_on', type: 'date' })
  startsOn!: string;

  @Column({ name: 'ends_on', type: 'date', nullable: true })
  endsOn!: string | null;

  @Column({ name: 'revision', type: 'bigint' })
  revision!: number;
}
