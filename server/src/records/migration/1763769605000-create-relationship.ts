import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateRelationship1763769605000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE \`relationship\` (
        \`id\` VARCHAR(191) NOT NULL,
        \`account_id\` VARCHAR(191) NOT NULL,
        \`business_unit_id\` VARCHAR(191) NOT NULL,
        \`owner_id\` VARCHAR(191) NULL,
        \`started_on\` DATE NULL,
        \`ended_on\` DATE NULL,
        \`revision\` BIGINT NOT NULL,
        PRIMARY KEY (\`id\`),
        -- the relationships of an account, changed or asked for
        KEY \`relationship_by_account\` (\`account_id\`),
        -- the relationships of a business unit, changed or in scope
        KEY \`relationship_by_business_unit\` (\`business_unit_id\`),
        -- the relationships of an agent, changed or in scope
        KEY \`relationship_by_owner\` (\`owner_id\`),
        -- the relationships touched after a revision
        KEY \`relationship_by_revision\` (\`revision\`)
      ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE `relationship`');
  }
}
