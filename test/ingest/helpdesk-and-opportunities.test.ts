import { beforeAll, describe, expect, it } from 'vitest';
import type { ImportSummary } from '../../server/src/ingest/run-import.js';
import { helpdesk, opportunities } from './data-sets.js';
import { type ImportTarget, importTarget } from './import-target.js';

const newOf = (summary: ImportSummary) => Object.fromEntries(summary.records.map(({ kind, fates }) => [kind, fates.new]));
const noticesOf = (summary: ImportSummary) => Object.fromEntries(summary.notices.map(({ text, count }) => [text, count]));

describe('the Italian help desk', () => {
  let target: ImportTarget;
  let summary: ImportSummary;

  beforeAll(async () => {
    target = await importTarget();
    summary = await target.import({ profile: 'helpdesk-italy', files: [helpdesk()] });
  });

  it('imports whole', () => {
    expect(summary.rows).toEqual({
      read: 21_348,
      new: 21_348,
      changed: 0,
      unchanged: 0,
      rejected: 0,
    });
    expect(newOf(summary)).toEqual({
      businessUnit: 1,
      agent: 22,
      account: 395,
      relationship: 395,
      typeChange: 395,
      deal: 866,
      // 4,580 opened + 4,729 resolved + 1,350 waits
      interaction: 10_659,
      request: 4580,
      response: 9305,
      promise: 5930,
      case: 4580,
    });
  });

  it('reads times on the clocks of Italy', async () => {
    expect(await target.ask('SELECT CAST(SUM(ROUND(UNIX_TIMESTAMP(raised_at) * 1000)) AS UNSIGNED) FROM request')).toEqual([
      6_049_487_654_867_000,
    ]);
  });

  it('holds the supplier to the service level and the customer to an answer', async () => {
    const kept = (side: string) =>
      target.ask(
        `SELECT COUNT(*), CAST(SUM(kept_at IS NOT NULL AND kept_at <= due_at) AS UNSIGNED) FROM promise WHERE made_by = '${side}'`,
      );
    expect(await kept('SUPPLIER')).toEqual([4580, 2577]);
    expect(await kept('CUSTOMER')).toEqual([1350, 643]);
  });

  it('reports the repeated header and the tickets that change customer', () => {
    expect(noticesOf(summary)).toMatchObject({
      'the header names "Variant" in columns 5 and 7; column 5 is read': 1,
      'customer changes within one ticket': 7,
    });
  });
});

describe('the sales opportunities', () => {
  let target: ImportTarget;
  let summary: ImportSummary;

  beforeAll(async () => {
    target = await importTarget();
    summary = await target.import({ profile: 'crm-opportunities', files: opportunities() });
  });

  it('rejects the 1,425 without an account and imports the others', () => {
    expect(summary.rows).toEqual({
      read: 8800,
      new: 7375,
      changed: 0,
      unchanged: 0,
      rejected: 1425,
    });
    expect(newOf(summary)).toEqual({
      businessUnit: 3,
      agent: 30,
      account: 85,
      relationship: 241,
      typeChange: 241,
      deal: 7375,
      interaction: 7212,
    });
  });

  it('tells won from lost, with amount, list price and phase', async () => {
    expect(
      await target.ask("SELECT COUNT(*), CAST(SUM(amount) AS UNSIGNED), COUNT(operational_on) FROM deal WHERE outcome = 'WON'"),
    ).toEqual([4238, 10_005_534, 4238]);
    expect(await target.ask("SELECT COUNT(*), COUNT(amount), COUNT(operational_on) FROM deal WHERE outcome = 'LOST'")).toEqual([
      2473, 0, 0,
    ]);
    expect(
      await target.ask(
        "SELECT product, CAST(amount AS UNSIGNED), CAST(list_price AS UNSIGNED) FROM deal WHERE id = 'crm-opportunities:Z063OYW0'",
      ),
    ).toEqual(['GTX Pro', 4514, 4821]);
  });

  it('takes another spelling only where the profile says so, and says where', () => {
    expect(noticesOf(summary)).toMatchObject({
      'product "GTXPro" is read as "GTX Pro", by an alias of the profile': 1480,
      'sector "technolgy" is read as "technology", by an alias of the profile': 12,
      'office_location "Philipines" is read as "Philippines", by an alias of the profile': 1,
      '5 of 35 rows of sales_teams.csv (teams) were not needed': 1,
    });
  });

  it('refuses to start without a file that it looks up', async () => {
    const [pipeline = ''] = opportunities();
    await expect(target.import({ profile: 'crm-opportunities', files: [pipeline] })).rejects.toThrow(
      'The profile crm-opportunities looks up accounts in accounts*.csv, which is not among the files. Name it too.',
    );
  });
});
