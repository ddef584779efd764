import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddCallBackToPromise1763770301000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE `promise` ADD COLUMN `is_call_back` TINYINT(1) NULL AFTER `announced_at`');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE `promise` DROP COLUMN `is_call_back`');
  }
}
