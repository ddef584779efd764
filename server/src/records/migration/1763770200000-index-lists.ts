import type { MigrationInterface, QueryRunner } from 'typeorm';

export class IndexLists1763770200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // The keys serve: the invitations and the responses of a survey, the members of a campaign, each in order of its moments and its pages.
    await runner.query(`
      ALTER TABLE \`survey_invitation\`
        DROP KEY \`survey_invitation_by_survey\`,
        ADD KEY \`survey_invitation_by_survey\` (\`survey_id\`, \`invited_at\`, \`id\`)
    `);
    await runner.query(`
      ALTER TABLE \`survey_response\`
        DROP KEY \`survey_response_by_survey\`,
        ADD KEY \`survey_response_by_survey\` (\`survey_id\`, \`responded_at\`, \`id\`)
    `);
    await runner.query(`
      ALTER TABLE \`campaign_member\`
        DROP KEY \`campaign_member_by_campaign\`,
        ADD KEY \`campaign_member_by_campaign\` (\`campaign_id\`, \`joined_at\`, \`id\`)
    `);
    // The key serves: the occasions of a stretch of the year.
    await runner.query('ALTER TABLE `occasion` ADD KEY `occasion_by_day` (`month`, `day`, `id`)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE `occasion` DROP KEY `occasion_by_day`');
    await runner.query(
      'ALTER TABLE `campaign_member` DROP KEY `campaign_member_by_campaign`, ADD KEY `campaign_member_by_campaign` (`campaign_id`)',
    );
    await runner.query(
      'ALTER TABLE `survey_response` DROP KEY `survey_response_by_survey`, ADD KEY `survey_response_by_survey` (`survey_id`)',
    );
    await runner.query(
      'ALTER TABLE `survey_invitation` DROP KEY `survey_invitation_by_survey`, ADD KEY `survey_invitation_by_survey` (`survey_id`)',
    );
  }
}
