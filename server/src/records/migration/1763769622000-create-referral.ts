import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateReferral1763769622000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE \`referral\` (
        \`id\` VARCHAR(191) NOT NULL,
        \`relationship_id\` VARCHAR(191) NOT NULL,
        \`kind\` VARCHAR(40) NOT NULL,
        \`department\` VARCHAR(255) NOT NULL,
        \`agent_id\` VARCHAR(191) NULL,
        \`contact_id\` VARCHAR(191) NULL,
        \`case_id\` VARCHAR(191) NULL,
        \`interaction_id\` VARCHAR(191) NULL,
        \`parent_referral_id\` VARCHAR(191) NULL,
        \`referred_at\` DATETIME(3) NOT NULL,
        \`due_at\` DATETIME(3) NULL,
        \`outcome\` VARCHAR(40) NULL,
        \`closed_at\` DATETIME(3) NULL,
        \`subject\` VARCHAR(255) NULL,
        \`note\` TEXT NULL,
        \`revision\` BIGINT NOT NULL,
        PRIMARY KEY (\`id\`),
        -- the history of a relationship in order of its moments, and its pages
        KEY \`referral_by_history\` (\`relationship_id\`, \`referred_at\`, \`id\`),
        -- the relationships touched after a revision
        KEY \`referral_by_revision\` (\`revision\`, \`relationship_id\`)
      ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE `referral`');
  }
}
