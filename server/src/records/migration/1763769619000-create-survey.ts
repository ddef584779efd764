import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateSurvey1763769619000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE \`survey\` (
        \`id\` VARCHAR(191) NOT NULL,
        \`name\` VARCHAR(255) COLLATE utf8mb4_unicode_ci NOT NULL,
        \`wave\` VARCHAR(255) NULL,
        \`opened_on\` DATE NOT NULL,
        \`closed_on\` DATE NULL,
        \`items\` MEDIUMTEXT NOT NULL,
        \`revision\` BIGINT NOT NULL,
        PRIMARY KEY (\`id\`),
        -- the relationships touched after a revision
        KEY \`survey_by_revision\` (\`revision\`)
      ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE `survey`');
  }
}
