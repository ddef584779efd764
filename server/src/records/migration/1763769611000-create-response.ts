import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateResponse1763769611000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE \`response\` (
        \`id\` VARCHAR(191) NOT NULL,
        \`relationship_id\` VARCHAR(191) NOT NULL,
        \`request_id\` VARCHAR(191) NULL,
        \`interaction_id\` VARCHAR(191) NULL,
        \`deal_id\` VARCHAR(191) NULL,
        \`agent_id\` VARCHAR(191) NULL,
        \`responded_at\` DATETIME(3) NOT NULL,
        \`channel\` VARCHAR(40) NOT NULL,
        \`phase\` VARCHAR(40) NULL,
        \`obligation\` VARCHAR(40) NULL,
        \`quality\` DOUBLE NULL,
        \`completeness\` DOUBLE NULL,
        \`rater\` VARCHAR(40) NULL,
        \`revision\` BIGINT NOT NULL,
        PRIMARY KEY (\`id\`),
        -- the history of a relationship in order of its moments, and its pages
        KEY \`response_by_history\` (\`relationship_id\`, \`responded_at\`, \`id\`),
        -- the relationships touched after a revision
        KEY \`response_by_revision\` (\`revision\`, \`relationship_id\`)
      ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE `response`');
  }
}
