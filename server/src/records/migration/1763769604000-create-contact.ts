import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateContact1763769604000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE \`contact\` (
        \`id\` VARCHAR(191) NOT NULL,
        \`account_id\` VARCHAR(191) NOT NULL,
        \`name\` VARCHAR(255) COLLATE utf8mb4_unicode_ci NOT NULL,
        \`role\` VARCHAR(255) NULL,
        \`language\` VARCHAR(35) NULL,
        \`preferred_channel\` VARCHAR(40) NULL,
        \`has_consent\` TINYINT(1) NULL,
        \`revision\` BIGINT NOT NULL,
        PRIMARY KEY (\`id\`),
        -- the contacts of an account
        KEY \`contact_by_account\` (\`account_id\`),
        -- the relationships touched after a revision
        KEY \`contact_by_revision\` (\`revision\`)
      ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE `contact`');
  }
}
