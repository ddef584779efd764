import type { MigrationInterface, QueryRunner } from 'typeorm';

export class IndexInvestigation1763769636000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // The keys serve: the investigations of a case, the investigations that found a cause.
    await runner.query(`
      ALTER TABLE \`investigation\`
        ADD KEY \`investigation_by_case\` (\`case_id\`),
        ADD KEY \`investigation_by_cause\` (\`cause\`)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE `investigation` DROP KEY `investigation_by_case`, DROP KEY `investigation_by_cause`');
  }
}
