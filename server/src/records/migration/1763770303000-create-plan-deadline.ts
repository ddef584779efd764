import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePlanDeadline1763770303000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE \`plan_deadline\` (
        \`relationship_id\` VARCHAR(191) NOT NULL,
        \`next_on\` DATE NOT NULL,
        PRIMARY KEY (\`relationship_id\`),
        -- the relationships for which a day brings something
        KEY \`plan_deadline_by_day\` (\`next_on\`)
      ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE `plan_deadline`');
  }
}
