import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One row per relationship, or contact in it, that a campaign reached. */
@Entity({ name: 'campaign_member' })
// Serves: the history of a relationship in order of its moments, and its pages.
@Index('campaign_member_by_history', ['relationshipId', 'joinedAt', 'id'])
// Serves: the members of a campaign.
@Index('campaign_member_by_campaign', ['campaignId', 'joinedAt', 'id'])
// Serves: the relationships touched after a revision.
@Index('campaign_member_by_revision', ['revision', 'relationshipId'])
export class CampaignMemberEntity {
  @PrimaryColumn({ name: 'id', type: 'varchar', length: 191 })
  id!: string;

  @Column({ name: 'campaign_id', type: 'varchar', length: 191 })
  campaignId!: string;

  @Column({ name: 'relationship_id', type: 'varchar', length: 191 })
  relationshipId!: string;

  @Column({ name: 'contact_id', type: 'varchar', length: 191, nullable: true })
  contactId!: string | null;

  @Column({ name: 'agent_id', type: 'varchar', length: 191, nullable: true })
  agentId!: string | null;

  @Column({ name: 'joined_at', type: 'datetime', precision: 3 })
  joinedAt!: Date;

  @Column({ name: 'outcome', type: 'varchar', length: 40, nullable: true })
  outcome!: string | null;

  @Column({ name: 'gave_reference', type: 'boolean', nullable: true })
  gaveReference!: boolean | null;

  @Column({ name: 'revision', type: 'bigint' })
  revision!: number;
}
