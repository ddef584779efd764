import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ImportSummary } from '../../server/src/ingest/run-import.js';
import { servicenow } from './data-sets.js';
import { type ImportTarget, importTarget } from './import-target.js';

/** Every figure was counted in the file by a program that shares nothing with the importer. */
describe('the ServiceNow log', { timeout: 300_000 }, () => {
  let target: ImportTarget;
  let trial: ImportSummary;
  let afterTrial: readonly unknown[];
  let first: ImportSummary;

  beforeAll(async () => {
    target = await importTarget();
    const request = { profile: 'servicenow', files: [servicenow()] };
    trial = await target.import({ ...request, isDryRun: true });
    afterTrial = await target.ask('SELECT (SELECT COUNT(*) FROM customer_case) + (SELECT COUNT(*) FROM import_job)');
    first = await target.import(request);
  }, 300_000);

  it('accounts for every row: 3 incidents of 29 rows name no caller, 2 of 12 rows were answered before they were opened', () => {
    expect(first.rows).toEqual({
      read: 141_712,
      new: 141_671,
      changed: 0,
      unchanged: 0,
      rejected: 41,
    });
  });

  it('makes the records that the log holds', () => {
    expect(Object.fromEntries(first.records.map(({ kind, fates }) => [kind, fates.new]))).toEqual({
      businessUnit: 1,
      agent: 233,
      account: 5244,
      relationship: 5244,
      typeChange: 5244,
      // 24,915 opened + 23,359 resolved + 5,851 asked + 5,851 answered
      interaction: 59_976,
      request: 24_915,
      // 24,915 first, of which 2 came before the incident was opened + 23,359 resolved
      response: 48_272,
      promise: 30_766,
      case: 24_915,
    });
  });

  it('tries out what it would do: the same counts, and nothing written', () => {
    expect(afterTrial).toEqual([0]);
    expect(trial.rows).toEqual(first.rows);
    expect(trial.records).toEqual(first.records);
  });

  it('reads times as UTC, and takes closing data from the last row', async () => {
    expect(await target.ask('SELECT CAST(SUM(ROUND(UNIX_TIMESTAMP(opened_at) * 1000)) AS UNSIGNED) FROM customer_case')).toEqual([
      36_394_269_105_900_000,
    ]);
    expect(
      await target.ask(
        "SELECT CAST(SUM(ROUND(UNIX_TIMESTAMP(respondedat) * 1000)) AS UNSIGNED) FROM (SELECT responded_at AS respondedat FROM response WHERE id LIKE '%/first') AS f",
      ),
    ).toEqual([36_395_267_283_720_000]);
    expect(await target.ask("SELECT opened_at, resolved_at, closed_at FROM customer_case WHERE id = 'servicenow:INC0000045'")).toEqual([
      '2016-02-29 01:16:00.000',
      '2016-02-29 11:29:00.000',
      '2016-03-05 12:00:00.000',
    ]);
  });

  it('makes promises of made_sla and of Awaiting User Info', async () => {
    const kept = (side: string) =>
      target.ask(
        `SELECT COUNT(*), CAST(SUM(kept_at IS NOT NULL AND kept_at <= due_at) AS UNSIGNED) FROM promise WHERE made_by = '${side}'`,
      );
    expect(await kept('SUPPLIER')).toEqual([24_915, 15_801]);
    expect(await kept('CUSTOMER')).toEqual([5851, 2743]);
  });

  it('says which resolutions did not hold', async () => {
    expect(await target.ask("SELECT COUNT(*), CAST(SUM(completeness = 0) AS UNSIGNED) FROM response WHERE id LIKE '%/resolved'")).toEqual([
      23_359, 274,
    ]);
  });

  it('survives the traps of the log and reports them', () => {
    const counts = Object.fromEntries(first.notices.map(({ text, count }) => [text, count]));
    expect(counts['caller_id changes within one number']).toBe(3);
    expect(counts['sys_updated_at runs backwards within one number; the order of the file is kept']).toBe(1);
    expect(counts['incident_state "-100" is read as "Unknown", by an alias of the profile']).toBe(5);
    const [backwards] = first.notices.filter(({ text }) => text.startsWith('sys_updated_at'));
    expect(backwards?.places).toEqual(['line 360']);
  });

  it('writes the rejected rows as they were, with line, column, value and reason', async () => {
    const lines = (await readFile(first.rejectsPath ?? '', 'utf8')).trimEnd().split('\n');
    expect(lines).toHaveLength(42);
    expect(lines[0]).toMatch(/^number,incident_state,.*,closed_at,reject_line,reject_column,reject_value,reject_reason$/u);
    const nameless = lines.filter((line) =>
      /,\d+,caller_id,\?,"(?:line \d+ .* rejected: )?.*there is no value, and the column is required"$/u.test(line),
    );
    expect(nameless).toHaveLength(29);
    const early = lines.filter((line) => line.includes('A response cannot come before the request that it answers'));
    // INC0000131 of 4 rows and INC0000135 of 8
    expect(early.map((line) => line.slice(0, 10)).toSorted()).toEqual([...Array(4).fill('INC0000131'), ...Array(8).fill('INC0000135')]);
  });

  it('changes nothing when the same file is imported again, and says so', async () => {
    const before = await target.checksums();
    const again = await target.import({ profile: 'servicenow', files: [servicenow()] });
    expect(again.rows).toEqual({
      read: 141_712,
      new: 0,
      changed: 0,
      unchanged: 141_671,
      rejected: 41,
    });
    expect(await target.checksums()).toEqual(before);
  });
});
