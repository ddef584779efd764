import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateQualityReview1763769633000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE \`quality_review\` (
        \`id\` VARCHAR(191) NOT NULL,
        \`relationship_id\` VARCHAR(191) NOT NULL,
        \`agent_id\` VARCHAR(191) NULL,
        \`reviewed_on\` DATE NOT NULL,
        \`seen\` TEXT NOT NULL,
        \`decided\` TEXT NULL,
        \`next_due_on\` DATE NULL,
        \`revision\` BIGINT NOT NULL,
        PRIMARY KEY (\`id\`),
        -- the history of a relationship in order of its moments, and its pages
        KEY \`quality_review_by_history\` (\`relationship_id\`, \`reviewed_on\`, \`id\`),
        -- the relationships touched after a revision
        KEY \`quality_review_by_revision\` (\`revision\`, \`relationship_id\`)
      ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE `quality_review`');
  }
}
