import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCampaign1763769628000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE \`campaign\` (
        \`id\` VARCHAR(191) NOT NULL,
        \`name\` VARCHAR(255) COLLATE utf8mb4_unicode_ci NOT NULL,
        \`kind\` VARCHAR(40) NOT NULL,
        \`starts_on\` DATE NOT NULL,
        \`ends_on\` DATE NULL,
        \`revision\` BIGINT NOT NULL,
        PRIMARY KEY (\`id\`),
        -- the relationships touched after a revision
        KEY \`campaign_by_revision\` (\`revision\`)
      ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE `campaign`');
  }
}
