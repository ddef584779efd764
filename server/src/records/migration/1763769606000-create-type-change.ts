import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTypeChange1763769606000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE \`type_change\` (
        \`id\` VARCHAR(191) NOT NULL,
        \`relationship_id\` VARCHAR(191) NOT NULL,
        \`type\` VARCHAR(40) NOT NULL,
        \`since\` DATE NOT NULL,
        \`revision\` BIGINT NOT NULL,
        PRIMARY KEY (\`id\`),
        -- the history of a relationship in order of its moments, and its pages
        KEY \`type_change_by_history\` (\`relationship_id\`, \`since\`, \`id\`),
        -- the relationships touched after a revision
        KEY \`type_change_by_revision\` (\`revision\`, \`relationship_id\`)
      ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE `type_change`');
  }
}
