import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateRequest1763769610000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE \`request\` (
        \`id\` VARCHAR(191) NOT NULL,
        \`relationship_id\` VARCHAR(191) NOT NULL,
        \`deal_id\` VARCHAR(191) NULL,
        \`contact_id\` VARCHAR(191) NULL,
        \`agent_id\` VARCHAR(191) NULL,
        \`raised_at\` DATETIME(3) NOT NULL,
        \`due_at\` DATETIME(3) NULL,
        \`withdrawn_at\` DATETIME(3) NULL,
        \`channel\` VARCHAR(40) NOT NULL,
        \`phase\` VARCHAR(40) NULL,
        \`obligation\` VARCHAR(40) NULL,
        \`subject\` VARCHAR(255) NULL,
        \`revision\` BIGINT NOT NULL,
        PRIMARY KEY (\`id\`),
        -- the history of a relationship in order of its moments, and its pages
        KEY \`request_by_history\` (\`relationship_id\`, \`raised_at\`, \`id\`),
        -- the relationships touched after a revision
        KEY \`request_by_revision\` (\`revision\`, \`relationship_id\`)
      ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE `request`');
  }
}
