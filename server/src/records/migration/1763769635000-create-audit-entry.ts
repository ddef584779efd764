import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAuditEntry1763769635000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE \`audit_entry\` (
        \`id\` BIGINT NOT NULL AUTO_INCREMENT,
        \`occurred_at\` DATETIME(3) NOT NULL,
        \`actor_id\` VARCHAR(191) NOT NULL,
        \`actor_name\` VARCHAR(255) NOT NULL,
        \`action\` VARCHAR(40) NOT NULL,
        \`record_kind\` VARCHAR(40) NOT NULL,
        \`record_id\` VARCHAR(191) NOT NULL,
        \`relationship_id\` VARCHAR(191) NOT NULL,
        \`account_id\` VARCHAR(191) NOT NULL,
        \`revision\` BIGINT NOT NULL,
        \`record_before\` MEDIUMTEXT NULL,
        \`record_after\` MEDIUMTEXT NULL,
        PRIMARY KEY (\`id\`),
        -- what was done to one record, newest first
        KEY \`audit_entry_by_record\` (\`record_kind\`, \`record_id\`, \`id\`)
      ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE `audit_entry`');
  }
}
