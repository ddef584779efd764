import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateImportJob1763769617000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE \`import_job\` (
        \`id\` VARCHAR(36) NOT NULL,
        \`file_name\` VARCHAR(255) NOT NULL,
        \`file_sha256\` VARCHAR(64) NOT NULL,
        \`profile\` VARCHAR(191) NOT NULL,
        \`profile_sha256\` VARCHAR(64) NOT NULL,
        \`status\` VARCHAR(40) NOT NULL,
        \`row_checkpoint\` BIGINT NOT NULL,
        \`counts\` TEXT NOT NULL,
        \`started_at\` DATETIME(3) NOT NULL,
        \`finished_at\` DATETIME(3) NULL,
        PRIMARY KEY (\`id\`),
        -- the jobs of the same file and profile, to resume one
        KEY \`import_job_by_file\` (\`file_sha256\`, \`profile_sha256\`),
        -- the latest jobs
        KEY \`import_job_by_start\` (\`started_at\`)
      ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE `import_job`');
  }
}
