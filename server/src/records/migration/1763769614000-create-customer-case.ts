import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCustomerCase1763769614000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE \`customer_case\` (
        \`id\` VARCHAR(191) NOT NULL,
        \`relationship_id\` VARCHAR(191) NOT NULL,
        \`deal_id\` VARCHAR(191) NULL,
        \`contact_id\` VARCHAR(191) NULL,
        \`agent_id\` VARCHAR(191) NULL,
        \`kind\` VARCHAR(40) NOT NULL,
        \`category\` VARCHAR(40) NULL,
        \`severity\` SMALLINT NOT NULL,
        \`is_justified\` TINYINT(1) NULL,
        \`channel\` VARCHAR(40) NULL,
        \`opened_at\` DATETIME(3) NOT NULL,
        \`due_at\` DATETIME(3) NULL,
        \`acknowledged_at\` DATETIME(3) NULL,
        \`resolved_at\` DATETIME(3) NULL,
        \`confirmed_at\` DATETIME(3) NULL,
        \`closed_at\` DATETIME(3) NULL,
        \`reopen_count\` SMALLINT NULL,
        \`subject\` VARCHAR(255) NULL,
        \`revision\` BIGINT NOT NULL,
        PRIMARY KEY (\`id\`),
        -- the history of a relationship in order of its moments, and its pages
        KEY \`customer_case_by_history\` (\`relationship_id\`, \`opened_at\`, \`id\`),
        -- the relationships touched after a revision
        KEY \`customer_case_by_revision\` (\`revision\`, \`relationship_id\`)
      ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE `customer_case`');
  }
}
