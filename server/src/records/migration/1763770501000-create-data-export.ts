import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateDataExport1763770501000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE \`data_export\` (
        \`id\` VARCHAR(36) NOT NULL,
        \`actor_id\` VARCHAR(191) NOT NULL,
        \`actor_name\` VARCHAR(255) NOT NULL,
        \`format\` VARCHAR(40) NOT NULL,
        \`query\` MEDIUMTEXT NOT NULL,
        \`variables\` MEDIUMTEXT NOT NULL,
        \`status\` VARCHAR(40) NOT NULL,
        \`row_count\` BIGINT NOT NULL,
        \`started_at\` DATETIME(3) NOT NULL,
        \`finished_at\` DATETIME(3) NULL,
        PRIMARY KEY (\`id\`),
        -- the latest exports
        KEY \`data_export_by_start\` (\`started_at\`)
      ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE `data_export`');
  }
}
