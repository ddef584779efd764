import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAccessEvent1763770700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE \`access_event\` (
        \`id\` BIGINT NOT NULL AUTO_INCREMENT,
        \`occurred_at\` DATETIME(3) NOT NULL,
        \`actor_id\` VARCHAR(191) NOT NULL,
        \`actor_name\` VARCHAR(255) NOT NULL,
        \`action\` VARCHAR(40) NOT NULL,
        \`subject\` VARCHAR(500) NOT NULL,
        \`address\` VARCHAR(64) NOT NULL,
        \`request_id\` VARCHAR(36) NULL,
        PRIMARY KEY (\`id\`),
        -- what was done of one kind, newest first
        KEY \`access_event_by_action\` (\`action\`, \`id\`)
      ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE `access_event`');
  }
}
