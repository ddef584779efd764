import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTombstone1763769616000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE \`tombstone\` (
        \`kind\` VARCHAR(40) NOT NULL,
        \`id\` VARCHAR(191) NOT NULL,
        \`relationship_id\` VARCHAR(191) NOT NULL,
        \`revision\` BIGINT NOT NULL,
        PRIMARY KEY (\`kind\`, \`id\`, \`relationship_id\`),
        -- the relationships that lost a record after a revision
        KEY \`tombstone_by_revision\` (\`revision\`, \`relationship_id\`)
      ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE `tombstone`');
  }
}
