import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddCauseToCase1763769634000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // The key serves: the cases with the same cause.
    await runner.query(`
      ALTER TABLE \`customer_case\`
        ADD COLUMN \`cause\` VARCHAR(255) NULL AFTER \`subject\`,
        ADD KEY \`customer_case_by_cause\` (\`cause\`)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE `customer_case` DROP KEY `customer_case_by_cause`, DROP COLUMN `cause`');
  }
}
