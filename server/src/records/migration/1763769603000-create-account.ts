import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAccount1763769603000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE \`account\` (
        \`id\` VARCHAR(191) NOT NULL,
        \`name\` VARCHAR(255) COLLATE utf8mb4_unicode_ci NOT NULL,
        \`segment\` VARCHAR(255) NULL,
        \`industry\` VARCHAR(255) NULL,
        \`region\` VARCHAR(255) NULL,
        \`country\` VARCHAR(255) NULL,
        \`revision\` BIGINT NOT NULL,
        PRIMARY KEY (\`id\`),
        -- the relationships touched after a revision
        KEY \`account_by_revision\` (\`revision\`)
      ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE `account`');
  }
}
