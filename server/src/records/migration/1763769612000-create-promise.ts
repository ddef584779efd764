import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePromise1763769612000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE \`promise\` (
        \`id\` VARCHAR(191) NOT NULL,
        \`relationship_id\` VARCHAR(191) NOT NULL,
        \`deal_id\` VARCHAR(191) NULL,
        \`request_id\` VARCHAR(191) NULL,
        \`agent_id\` VARCHAR(191) NULL,
        \`made_by\` VARCHAR(40) NOT NULL,
        \`made_at\` DATETIME(3) NOT NULL,
        \`due_at\` DATETIME(3) NOT NULL,
        \`kept_at\` DATETIME(3) NULL,
        \`announced_at\` DATETIME(3) NULL,
        \`subject\` VARCHAR(255) NULL,
        \`revision\` BIGINT NOT NULL,
        PRIMARY KEY (\`id\`),
        -- the history of a relationship in order of its moments, and its pages
        KEY \`promise_by_history\` (\`relationship_id\`, \`made_at\`, \`id\`),
        -- the relationships touched after a revision
        KEY \`promise_by_revision\` (\`revision\`, \`relationship_id\`)
      ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE `promise`');
  }
}
