import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateApiToken1763769618000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE \`api_token\` (
        \`id\` VARCHAR(36) NOT NULL,
        \`kind\` VARCHAR(40) NOT NULL,
        \`name\` VARCHAR(255) COLLATE utf8mb4_unicode_ci NOT NULL,
        \`role\` VARCHAR(40) NOT NULL,
        \`scope\` TEXT NOT NULL,
        \`secret_sha256\` VARCHAR(64) NOT NULL,
        \`created_at\` DATETIME(3) NOT NULL,
        \`expires_at\` DATETIME(3) NULL,
        \`revoked_at\` DATETIME(3) NULL,
        PRIMARY KEY (\`id\`),
        -- the token that a caller shows
        UNIQUE KEY \`api_token_by_secret\` (\`secret_sha256\`)
      ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE `api_token`');
  }
}
