import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nobody may make triggers here: MySQL with a binary log wants more than a table's owner has (1419), or rights are missing. */
const NOT_PERMITTED: ReadonlySet<number> = new Set([1142, 1227, 1419]);

/**
 * The audit tables refuse changes and deletions themselves, but for the erasure of a person, which says so in
 * `@rapport_erasing`. Where the server does not let this user make triggers, only the program keeps them append-only.
 */
export class KeepAuditAppendOnly1763770701000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['audit_entry', 'access_event']) {
      const refuse = `IF COALESCE(@rapport_erasing, 0) <> 1 THEN
          SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The audit log is append-only.';
        END IF`;
      await createTrigger(runner, `CREATE TRIGGER \`${table}_is_not_changed\` BEFORE UPDATE ON \`${table}\` FOR EACH ROW ${refuse}`);
      await createTrigger(runner, `CREATE TRIGGER \`${table}_is_not_deleted\` BEFORE DELETE ON \`${table}\` FOR EACH ROW ${refuse}`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['audit_entry', 'access_event']) {
      await runner.query(`DROP TRIGGER IF EXISTS \`${table}_is_not_changed\``);
      await runner.query(`DROP TRIGGER IF EXISTS \`${table}_is_not_deleted\``);
    }
  }
}

async function createTrigger(runner: QueryRunner, sql: string): Promise<void> {
  try {
    await runner.query(sql);
  } catch (error) {
    if (!NOT_PERMITTED.has((error as { errno?: number }).errno ?? 0)) throw error;
  }
}
