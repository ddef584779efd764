import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One row per customer asked to answer a survey. */
@Entity({ name: 'survey_invitation' })
// Serves: the history of a relationship in order of its moments, and its pages.
@Index('survey_invitation_by_history', ['relationshipId', 'invitedAt', 'id'])
// Serves: the invitations of a survey.
@Index('survey_invitation_by_survey', ['surveyId', 'invitedAt', 'id'])
// Serves: the relationships touched after a revision.
@Index('survey_invitation_by_revision', ['revision', 'relationshipId'])
export class SurveyInvitationEntity {
  @PrimaryColumn({ name: 'id', type: 'varchar', length: 191 })
  id!: string;

  @Column({ name: 'relationship_id', type: 'varchar', length: 191 })
  relationshipId!: string;

  @Column({ name: 'survey_id', type: 'varchar', length: 191 })
  surveyId!: string;

  @Column({ name: 'contact_id', type: 'varchar', length: 191, nullable: true })
  contactId!: string | null;

  @Column({ name: 'agent_id', type: 'varchar', length: 191, nullable: true })
  agentId!: string | null;

  @Column({ name: 'invited_at', type: 'datetime', precision: 3 })
  invitedAt!: Date;

  @Column({ name: 'channel', type: 'varchar', length: 40, nullable: true })
  channel!: string | null;

  @Column({ name: 'revision', type: 'bigint' })
  revision!: number;
}
