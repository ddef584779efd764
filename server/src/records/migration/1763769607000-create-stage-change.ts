import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateStageChange1763769607000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE \`stage_change\` (
        \`id\` VARCHAR(191) NOT NULL,
        \`relationship_id\` VARCHAR(191) NOT NULL,
        \`stage\` VARCHAR(40) NOT NULL,
        \`occurred_at\` DATETIME(3) NOT NULL,
        \`ended_by\` VARCHAR(40) NULL,
        \`reason\` VARCHAR(40) NULL,
        \`note\` VARCHAR(255) NULL,
        \`revision\` BIGINT NOT NULL,
        PRIMARY KEY (\`id\`),
        -- the history of a relationship in order of its moments, and its pages
        KEY \`stage_change_by_history\` (\`relationship_id\`, \`occurred_at\`, \`id\`),
        -- the relationships touched after a revision
        KEY \`stage_change_by_revision\` (\`revision\`, \`relationship_id\`)
      ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE `stage_change`');
  }
}
