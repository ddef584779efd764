import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateInvestigation1763769623000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE \`investigation\` (
        \`id\` VARCHAR(191) NOT NULL,
        \`relationship_id\` VARCHAR(191) NOT NULL,
        \`case_id\` VARCHAR(191) NOT NULL,
        \`agent_id\` VARCHAR(191) NULL,
        \`started_at\` DATETIME(3) NOT NULL,
        \`finished_at\` DATETIME(3) NULL,
        \`cause\` VARCHAR(255) NULL,
        \`went_wrong\` TEXT NULL,
        \`fixed_by\` TEXT NULL,
        \`prevented_by\` TEXT NULL,
        \`revision\` BIGINT NOT NULL,
        PRIMARY KEY (\`id\`),
        -- the history of a relationship in order of its moments, and its pages
        KEY \`investigation_by_history\` (\`relationship_id\`, \`started_at\`, \`id\`),
        -- the relationships touched after a revision
        KEY \`investigation_by_revision\` (\`revision\`, \`relationship_id\`)
      ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE `investigation`');
  }
}
