import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAnnotation1763770503000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE \`annotation\` (
        \`id\` VARCHAR(36) NOT NULL,
        \`on_day\` DATE NOT NULL,
        \`until_day\` DATE NULL,
        \`title\` VARCHAR(255) NOT NULL,
        \`text\` TEXT NULL,
        \`scope\` VARCHAR(40) NOT NULL,
        \`segment_id\` VARCHAR(36) NULL,
        \`relationship_id\` VARCHAR(191) NULL,
        \`author_id\` VARCHAR(191) NOT NULL,
        \`author_name\` VARCHAR(255) NOT NULL,
        \`created_at\` DATETIME(3) NOT NULL,
        \`changed_at\` DATETIME(3) NOT NULL,
        PRIMARY KEY (\`id\`),
        -- what was annotated in a window, by whom it is about
        KEY \`annotation_by_day\` (\`scope\`, \`on_day\`)
      ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE `annotation`');
  }
}
