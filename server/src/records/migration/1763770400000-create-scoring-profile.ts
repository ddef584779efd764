import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateScoringProfile1763770400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE \`scoring_profile\` (
        \`id\` VARCHAR(40) NOT NULL,
        \`state\` VARCHAR(40) NOT NULL,
        \`in_force\` TINYINT NULL,
        \`based_on\` VARCHAR(40) NULL,
        \`note\` TEXT NULL,
        \`rules\` TEXT NOT NULL,
        \`created_at\` DATETIME(3) NOT NULL,
        \`created_by\` VARCHAR(255) NOT NULL,
        \`changed_at\` DATETIME(3) NOT NULL,
        \`published_at\` DATETIME(3) NULL,
        \`published_by\` VARCHAR(255) NULL,
        \`retired_at\` DATETIME(3) NULL,
        PRIMARY KEY (\`id\`),
        -- never two are published at a time
        UNIQUE KEY \`scoring_profile_in_force\` (\`in_force\`)
      ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE `scoring_profile`');
  }
}
