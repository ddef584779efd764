import type { MigrationInterface, QueryRunner } from 'typeorm';

export class IndexReferral1763769637000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // The keys serve: the referrals of a case, the referrals that pass one on.
    await runner.query(`
      ALTER TABLE \`referral\`
        ADD KEY \`referral_by_case\` (\`case_id\`),
        ADD KEY \`referral_by_parent\` (\`parent_referral_id\`)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE `referral` DROP KEY `referral_by_case`, DROP KEY `referral_by_parent`');
  }
}
