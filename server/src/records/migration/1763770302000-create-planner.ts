import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePlanner1763770302000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE \`planner\` (
        \`id\` TINYINT NOT NULL,
        \`turn\` BIGINT NOT NULL,
        \`revision\` BIGINT NOT NULL,
        \`target\` BIGINT NULL,
        \`done_through\` VARCHAR(191) NULL,
        \`rules\` VARCHAR(64) NOT NULL,
        PRIMARY KEY (\`id\`)
      ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
    `);
    await runner.query(
      "INSERT INTO `planner` (`id`, `turn`, `revision`, `target`, `done_through`, `rules`) VALUES (1, 0, 0, NULL, NULL, '')",
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE `planner`');
  }
}
