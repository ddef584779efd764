import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateKeyPerson1763769632000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE \`key_person\` (
        \`id\` VARCHAR(191) NOT NULL,
        \`contact_id\` VARCHAR(191) NOT NULL,
        \`agent_id\` VARCHAR(191) NOT NULL,
        \`since\` DATE NOT NULL,
        \`until\` DATE NULL,
        \`note\` VARCHAR(255) NULL,
        \`revision\` BIGINT NOT NULL,
        PRIMARY KEY (\`id\`),
        -- the connections of a contact
        KEY \`key_person_by_contact\` (\`contact_id\`),
        -- the relationships touched after a revision
        KEY \`key_person_by_revision\` (\`revision\`)
      ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE `key_person`');
  }
}
