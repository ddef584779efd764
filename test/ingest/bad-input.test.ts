import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ImportTarget, importTarget } from './import-target.js';
import { callsProfile } from './small-profile.js';

let target: ImportTarget;

beforeAll(async () => {
  target = await importTarget();
});

/** What an import of the content was refused with, and how much it wrote all the same. */
async function refusal(name: string, content: string | Buffer): Promise<string> {
  const file = join(target.directory, name);
  await writeFile(file, content);
  const message = await target.import({ profile: callsProfile(), files: [file] }).then(
    () => 'It was imported.',
    (error: unknown) => (error as Error).message,
  );
  const [written] = await target.ask('SELECT (SELECT COUNT(*) FROM interaction) + (SELECT COUNT(*) FROM import_job)');
  return written === 0 ? message : `${written} rows were written. ${message}`;
}

const GOOD = 'id,customer,at\n1,Bianchi,29/2/2016 09:00\n';
const manyRows = `id,customer,at\n${Array.from({ length: 30_000 }, (_, at) => `${at},Rossi,1/3/2016 09:00\n`).join('')}`;

describe('a file that cannot be imported is refused before anything is written', () => {
  it('when it does not exist', async () => {
    await expect(target.import({ profile: callsProfile(), files: ['nowhere.csv'] })).rejects.toThrow(
      'nowhere.csv: there is no such file. Check the path.',
    );
  });

  it('when it is empty', async () => {
    expect(await refusal('empty.csv', '')).toBe('empty.csv: the file is empty. Give a file with rows.');
  });

  it('when it is binary', async () => {
    expect(await refusal('picture.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0a, 0, 0, 1]))).toBe(
      'picture.csv, line 2: this is a binary file, or text in utf-16. Give a CSV or NDJSON file, plain or gzipped; for utf-16 set "encoding" in the profile.',
    );
  });

  it('when bytes far behind are of another encoding', async () => {
    const content = Buffer.concat([Buffer.from(manyRows), Buffer.from('30000,Nicol\xf2,1/3/2016 09:00\n', 'latin1')]);
    expect(await refusal('latin.csv', content)).toBe(
      'latin.csv, line 30002: there are bytes that are not utf-8. Set "encoding" in the profile to what the file is in (utf-8, utf-16, windows-1252 or iso-8859-1), or save it as utf-8.',
    );
  });

  it('when a column is missing', async () => {
    expect(await refusal('column.csv', 'id,custmer,at\n1,Bianchi,29/2/2016 09:00\n')).toBe(
      'column.csv, line 1: the header has no column "customer"; did you mean "custmer"? The columns are id, custmer, at. Rename one in the file, or set "header" of the column in the profile.',
    );
  });

  it('when the delimiter is another', async () => {
    expect(await refusal('semicolon.csv', GOOD.replaceAll(',', ';'))).toContain(
      'It holds a single column: is the delimiter really ","? Set "delimiter" in the profile.',
    );
  });

  it('when the header repeats a name', async () => {
    expect(await refusal('twice.csv', 'id,customer,at,at\n')).toBe(
      'twice.csv, line 1: the header names "at" 2 times, in columns 3 and 4. Rename one, or say in the profile which is meant: repeatedHeaders: { at: 3 }.',
    );
  });

  it('when a quotation mark does not close', async () => {
    const content = `${manyRows}x,"Rossi,1/3/2016 09:00\n${manyRows}`;
    expect(await refusal('quote.csv', content)).toBe(
      'quote.csv, line 30002: a quotation mark opens here and does not close. Close it, double it if it belongs to the text, or set "quote" in the profile.',
    );
  });

  it('when the gzip file is cut short', async () => {
    expect(await refusal('short.csv.gz', gzipSync(manyRows).subarray(0, 5000))).toBe(
      'short.csv.gz: the gzip file is cut short or damaged. Fetch it again.',
    );
  });
});

describe('a file that can be imported', () => {
  it.each([
    ['with a byte order mark', `\uFEFF${GOOD}`, ''],
    ['with Windows line ends', GOOD.replaceAll('\n', '\r\n'), ''],
    ['in utf-16', Buffer.from(`\uFEFF${GOOD}`, 'utf16le'), '  encoding: utf-16'],
    ['in windows-1252', Buffer.from(GOOD.replace('Bianchi', 'Nicol\xf2'), 'latin1'), '  encoding: windows-1252'],
    ['gzipped, whatever its name', gzipSync(GOOD), ''],
    ['as NDJSON', '{"id":1,"customer":"Bianchi","at":"29/2/2016 09:00","more":[1]}\n', '  format: ndjson'],
    ['with a quoted line break', 'id,at,note,customer\n1,29/2/2016 09:00,"a\nb",Bianchi\n', ''],
  ])('is read %s', async (_, content, rows) => {
    const own = await importTarget();
    const file = join(own.directory, 'calls.txt');
    await writeFile(file, content);
    const summary = await own.import({ profile: callsProfile({ rows }), files: [file] });
    expect(summary.rows).toEqual({ read: 1, new: 1, changed: 0, unchanged: 0, rejected: 0 });
    // 09:00 in Rome is 08:00 UTC in winter
    expect(await own.ask('SELECT occurred_at, name FROM interaction, account')).toEqual([
      '2016-02-29 08:00:00.000',
      expect.stringMatching(/^(Bianchi|Nicolò)/u),
    ]);
  });
});
