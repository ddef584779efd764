import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAction1763769624000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE \`action\` (
        \`id\` VARCHAR(191) NOT NULL,
        \`relationship_id\` VARCHAR(191) NOT NULL,
        \`practice\` VARCHAR(40) NOT NULL,
        \`contact_id\` VARCHAR(191) NULL,
        \`owner_id\` VARCHAR(191) NULL,
        \`due_on\` DATE NOT NULL,
        \`state\` VARCHAR(40) NOT NULL,
        \`done_at\` DATETIME(3) NULL,
        \`moved_to_on\` DATE NULL,
        \`outcome\` VARCHAR(40) NULL,
        \`cost\` DECIMAL(18, 4) NULL,
        \`currency\` VARCHAR(3) NULL,
        \`planned_by\` VARCHAR(40) NOT NULL,
        \`deal_id\` VARCHAR(191) NULL,
        \`case_id\` VARCHAR(191) NULL,
        \`promise_id\` VARCHAR(191) NULL,
        \`occasion_id\` VARCHAR(191) NULL,
        \`information_id\` VARCHAR(191) NULL,
        \`interaction_id\` VARCHAR(191) NULL,
        \`note\` TEXT NULL,
        \`revision\` BIGINT NOT NULL,
        PRIMARY KEY (\`id\`),
        -- the history of a relationship in order of its moments, and its pages
        KEY \`action_by_history\` (\`relationship_id\`, \`due_on\`, \`id\`),
        -- the relationships touched after a revision
        KEY \`action_by_revision\` (\`revision\`, \`relationship_id\`)
      ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE `action`');
  }
}
