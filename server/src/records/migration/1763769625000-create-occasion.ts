import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateOccasion1763769625000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE \`occasion\` (
        \`id\` VARCHAR(191) NOT NULL,
        \`contact_id\` VARCHAR(191) NOT NULL,
        \`kind\` VARCHAR(40) NOT NULL,
        \`name\` VARCHAR(255) COLLATE utf8mb4_unicode_ci NULL,
        \`month\` SMALLINT NOT NULL,
        \`day\` SMALLINT NOT NULL,
        \`year\` SMALLINT NULL,
        \`gift_budget\` DECIMAL(18, 4) NULL,
        \`currency\` VARCHAR(3) NULL,
        \`revision\` BIGINT NOT NULL,
        PRIMARY KEY (\`id\`),
        -- the occasions of a contact
        KEY \`occasion_by_contact\` (\`contact_id\`),
        -- the relationships touched after a revision
        KEY \`occasion_by_revision\` (\`revision\`)
      ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE `occasion`');
  }
}
