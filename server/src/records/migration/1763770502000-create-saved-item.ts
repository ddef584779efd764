import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateSavedItem1763770502000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE \`saved_item\` (
        \`id\` VARCHAR(36) NOT NULL,
        \`kind\` VARCHAR(40) NOT NULL,
        \`name\` VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci NOT NULL,
        \`description\` TEXT NULL,
        \`content\` MEDIUMTEXT NOT NULL,
        \`is_shared\` TINYINT NOT NULL,
        \`owner_id\` VARCHAR(191) NOT NULL,
        \`owner_name\` VARCHAR(255) NOT NULL,
        \`created_at\` DATETIME(3) NOT NULL,
        \`changed_at\` DATETIME(3) NOT NULL,
        PRIMARY KEY (\`id\`, \`kind\`),
        -- what everybody sees of a kind, and what one keeps
        KEY \`saved_item_by_kind\` (\`kind\`, \`name\`)
      ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE `saved_item`');
  }
}
