import type { MigrationInterface, QueryRunner } from 'typeorm';

export class IndexResponseByRequest1763770304000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // The key serves: the responses to a request whose moment is corrected.
    await runner.query('ALTER TABLE `response` ADD KEY `response_by_request` (`request_id`)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE `response` DROP KEY `response_by_request`');
  }
}
