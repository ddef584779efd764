import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateRating1763769613000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE \`rating\` (
        \`id\` VARCHAR(191) NOT NULL,
        \`relationship_id\` VARCHAR(191) NOT NULL,
        \`interaction_id\` VARCHAR(191) NULL,
        \`agent_id\` VARCHAR(191) NULL,
        \`rated_at\` DATETIME(3) NOT NULL,
        \`instrument\` VARCHAR(40) NOT NULL,
        \`stream\` VARCHAR(40) NULL,
        \`rater\` VARCHAR(40) NOT NULL,
        \`channel\` VARCHAR(40) NULL,
        \`value\` DOUBLE NOT NULL,
        \`revision\` BIGINT NOT NULL,
        PRIMARY KEY (\`id\`),
        -- the history of a relationship in order of its moments, and its pages
        KEY \`rating_by_history\` (\`relationship_id\`, \`rated_at\`, \`id\`),
        -- the relationships touched after a revision
        KEY \`rating_by_revision\` (\`revision\`, \`relationship_id\`)
      ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE `rating`');
  }
}
