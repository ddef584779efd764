import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateMembership1763769630000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE \`membership\` (
        \`id\` VARCHAR(191) NOT NULL,
        \`contact_id\` VARCHAR(191) NOT NULL,
        \`community\` VARCHAR(255) NOT NULL,
        \`since\` DATE NOT NULL,
        \`until\` DATE NULL,
        \`revision\` BIGINT NOT NULL,
        PRIMARY KEY (\`id\`),
        -- the memberships of a contact
        KEY \`membership_by_contact\` (\`contact_id\`),
        -- the relationships touched after a revision
        KEY \`membership_by_revision\` (\`revision\`)
      ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE `membership`');
  }
}
