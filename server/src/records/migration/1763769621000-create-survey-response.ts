import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateSurveyResponse1763769621000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE \`survey_response\` (
        \`id\` VARCHAR(191) NOT NULL,
        \`relationship_id\` VARCHAR(191) NOT NULL,
        \`survey_id\` VARCHAR(191) NOT NULL,
        \`invitation_id\` VARCHAR(191) NULL,
        \`contact_id\` VARCHAR(191) NULL,
        \`agent_id\` VARCHAR(191) NULL,
        \`responded_at\` DATETIME(3) NOT NULL,
        \`channel\` VARCHAR(40) NULL,
        \`rater\` VARCHAR(40) NULL,
        \`answers\` MEDIUMTEXT NOT NULL,
        \`revision\` BIGINT NOT NULL,
        PRIMARY KEY (\`id\`),
        -- the history of a relationship in order of its moments, and its pages
        KEY \`survey_response_by_history\` (\`relationship_id\`, \`responded_at\`, \`id\`),
        -- the responses of a survey
        KEY \`survey_response_by_survey\` (\`survey_id\`),
        -- the relationships touched after a revision
        KEY \`survey_response_by_revision\` (\`revision\`, \`relationship_id\`)
      ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE `survey_response`');
  }
}
