import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateInformation1763769626000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE \`information\` (
        \`id\` VARCHAR(191) NOT NULL,
        \`kind\` VARCHAR(40) NOT NULL,
        \`name\` VARCHAR(255) COLLATE utf8mb4_unicode_ci NOT NULL,
        \`author\` VARCHAR(255) NULL,
        \`address\` VARCHAR(2000) NULL,
        \`published_on\` DATE NULL,
        \`topics\` MEDIUMTEXT NOT NULL,
        \`revision\` BIGINT NOT NULL,
        PRIMARY KEY (\`id\`),
        -- the relationships touched after a revision
        KEY \`information_by_revision\` (\`revision\`)
      ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE `information`');
  }
}
