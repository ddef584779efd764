import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateDeal1763769608000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE \`deal\` (
        \`id\` VARCHAR(191) NOT NULL,
        \`relationship_id\` VARCHAR(191) NOT NULL,
        \`agent_id\` VARCHAR(191) NULL,
        \`name\` VARCHAR(255) COLLATE utf8mb4_unicode_ci NULL,
        \`product\` VARCHAR(255) NULL,
        \`pre_deal_on\` DATE NULL,
        \`operational_on\` DATE NULL,
        \`post_deal_on\` DATE NULL,
        \`closed_on\` DATE NULL,
        \`outcome\` VARCHAR(40) NULL,
        \`amount\` DECIMAL(18, 4) NULL,
        \`list_price\` DECIMAL(18, 4) NULL,
        \`margin\` DOUBLE NULL,
        \`currency\` VARCHAR(3) NULL,
        \`renewal_due_on\` DATE NULL,
        \`renewed_on\` DATE NULL,
        \`revision\` BIGINT NOT NULL,
        PRIMARY KEY (\`id\`),
        -- the deals of a relationship, in order
        KEY \`deal_by_history\` (\`relationship_id\`, \`id\`),
        -- the relationships touched after a revision
        KEY \`deal_by_revision\` (\`revision\`, \`relationship_id\`)
      ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE `deal`');
  }
}
