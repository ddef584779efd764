import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddActorToImportJob1763770500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE \`import_job\`
        ADD COLUMN \`actor_id\` VARCHAR(191) NOT NULL DEFAULT '',
        ADD COLUMN \`actor_name\` VARCHAR(255) NOT NULL DEFAULT ''
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE `import_job` DROP COLUMN `actor_name`, DROP COLUMN `actor_id`');
  }
}
