import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateSurveyInvitation1763769620000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE \`survey_invitation\` (
        \`id\` VARCHAR(191) NOT NULL,
        \`relationship_id\` VARCHAR(191) NOT NULL,
        \`survey_id\` VARCHAR(191) NOT NULL,
        \`contact_id\` VARCHAR(191) NULL,
        \`agent_id\` VARCHAR(191) NULL,
        \`invited_at\` DATETIME(3) NOT NULL,
        \`channel\` VARCHAR(40) NULL,
        \`revision\` BIGINT NOT NULL,
        PRIMARY KEY (\`id\`),
        -- the history of a relationship in order of its moments, and its pages
        KEY \`survey_invitation_by_history\` (\`relationship_id\`, \`invited_at\`, \`id\`),
        -- the invitations of a survey
        KEY \`survey_invitation_by_survey\` (\`survey_id\`),
        -- the relationships touched after a revision
        KEY \`survey_invitation_by_revision\` (\`revision\`, \`relationship_id\`)
      ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE `survey_invitation`');
  }
}
