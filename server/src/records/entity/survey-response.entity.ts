import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One row per customer that answered a survey, with its answers. */
@Entity({ name: 'survey_response' })
// Serves: the history of a relationship in order of its moments, and its pages.
@Index('survey_response_by_history', ['relationshipId', 'respondedAt', 'id'])
// Serves: the responses of a survey.
@Index('survey_response_by_survey', ['surveyId', 'respondedAt', 'id'])
// Serves: the relationships touched after a revision.
@Index('survey_response_by_revision', ['revision', 'relationshipId'])
export class SurveyResponseEntity {
  @PrimaryColumn({ name: 'id', type: 'varchar', length: 191 })
  id!: string;

  @Column({ name: 'relationship_id', type: 'varchar', length: 191 })
  relationshipId!: string;

  @Column({ name: 'survey_id', type: 'varchar', length: 191 })
  surveyId!: string;

  @Column({ name: 'invitation_id', type: 'varchar', length: 191, nullable: true })
  invitationId!: string | null;

  @Column({ name: 'contact_id', type: 'varchar', length: 191, nullable: true })
  contactId!: string | null;

  @Column({ name: 'agent_id', type: 'varchar', length: 191, nullable: true })
  agentId!: string | null;

  @Column({ name: 'responded_at', type: 'datetime', precision: 3 })
  respondedAt!: Date;

  @Column({ name: 'channel', type: 'varchar', length: 40, nullable: true })
  channel!: string | null;

  @Column({ name: 'rater', type: 'varchar', length: 40, nullable: true })
  rater!: string | null;

  /** A list as JSON; text, because the JSON types of MySQL and MariaDB differ. */
  @Column({ name: 'answers', type: 'mediumtext' })
  answers!: string;

  @Column({ name: 'revision', type: 'bigint' })
  revision!: number;
}
