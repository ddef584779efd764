import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateInterest1763769627000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE \`interest\` (
        \`id\` VARCHAR(191) NOT NULL,
        \`contact_id\` VARCHAR(191) NOT NULL,
        \`topic\` VARCHAR(255) NOT NULL,
        \`revision\` BIGINT NOT NULL,
        PRIMARY KEY (\`id\`),
        -- the interests of a contact
        KEY \`interest_by_contact\` (\`contact_id\`),
        -- the relationships touched after a revision
        KEY \`interest_by_revision\` (\`revision\`)
      ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE `interest`');
  }
}
