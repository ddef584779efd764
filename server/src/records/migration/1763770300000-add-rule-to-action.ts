import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddRuleToAction1763770300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // The keys serve: the relationships that lost an occasion because of which something is planned; an agent's gifts of a year.
    await runner.query(`
      ALTER TABLE \`action\`
        ADD COLUMN \`rule\` VARCHAR(40) NULL AFTER \`planned_by\`,
        ADD COLUMN \`reason\` VARCHAR(255) NULL AFTER \`rule\`,
        ADD KEY \`action_by_occasion\` (\`occasion_id\`),
        ADD KEY \`action_by_owner\` (\`owner_id\`, \`due_on\`)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE `action` DROP KEY `action_by_owner`, DROP KEY `action_by_occasion`, DROP COLUMN `reason`, DROP COLUMN `rule`',
    );
  }
}
