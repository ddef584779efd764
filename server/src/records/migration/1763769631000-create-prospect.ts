import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateProspect1763769631000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE \`prospect\` (
        \`id\` VARCHAR(191) NOT NULL,
        \`account_id\` VARCHAR(191) NOT NULL,
        \`referring_account_id\` VARCHAR(191) NULL,
        \`community\` VARCHAR(255) NULL,
        \`found_on\` DATE NOT NULL,
        \`revision\` BIGINT NOT NULL,
        PRIMARY KEY (\`id\`),
        -- the prospects of an account
        KEY \`prospect_by_account\` (\`account_id\`),
        -- the prospects that an account referred
        KEY \`prospect_by_referring_account\` (\`referring_account_id\`),
        -- the relationships touched after a revision
        KEY \`prospect_by_revision\` (\`revision\`)
      ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE `prospect`');
  }
}
