import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateRevision1763769615000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE \`revision\` (
        \`id\` TINYINT NOT NULL,
        \`value\` BIGINT NOT NULL,
        \`store_id\` VARCHAR(36) NOT NULL,
        PRIMARY KEY (\`id\`)
      ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
    `);
    await runner.query('INSERT INTO `revision` (`id`, `value`, `store_id`) VALUES (1, 0, UUID())');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE `revision`');
  }
}
