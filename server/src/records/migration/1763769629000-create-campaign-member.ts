import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCampaignMember1763769629000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE \`campaign_member\` (
        \`id\` VARCHAR(191) NOT NULL,
        \`campaign_id\` VARCHAR(191) NOT NULL,
        \`relationship_id\` VARCHAR(191) NOT NULL,
        \`contact_id\` VARCHAR(191) NULL,
        \`agent_id\` VARCHAR(191) NULL,
        \`joined_at\` DATETIME(3) NOT NULL,
        \`outcome\` VARCHAR(40) NULL,
        \`gave_reference\` TINYINT(1) NULL,
        \`revision\` BIGINT NOT NULL,
        PRIMARY KEY (\`id\`),
        -- the history of a relationship in order of its moments, and its pages
        KEY \`campaign_member_by_history\` (\`relationship_id\`, \`joined_at\`, \`id\`),
        -- the members of a campaign
        KEY \`campaign_member_by_campaign\` (\`campaign_id\`),
        -- the relationships touched after a revision
        KEY \`campaign_member_by_revision\` (\`revision\`, \`relationship_id\`)
      ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE `campaign_member`');
  }
}
