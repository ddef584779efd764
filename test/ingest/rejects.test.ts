import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importTarget } from './import-target.js';
import { callsProfile } from './small-profile.js';

const HEADER = 'id,customer,at';

describe('rejected rows', () => {
  it('are written with line, column, value and reason, can be corrected there, and imported with the same profile', async () => {
    const target = await importTarget();
    const file = join(target.directory, 'calls.csv');
    const rejectsPath = join(target.directory, 'calls.rejects.csv');
    const rows = [
      HEADER,
      '1,Bianchi,1/3/2016 09:00',
      '2,"Rossi, Figli",31/2/2016 10:00',
      '3,,1/3/2016 09:00',
      '1,Bianchi,2/3/2016 09:00',
      '4,Verdi',
      '5,Verdi,1/3/2016 9:5',
    ];
    await writeFile(file, `${rows.join('\n')}\n`);

    const first = await target.import({ profile: callsProfile(), files: [file], rejectsPath });
    expect(first.rows).toEqual({ read: 6, new: 1, changed: 0, unchanged: 0, rejected: 5 });
    expect((await readFile(rejectsPath, 'utf8')).split('\n')).toEqual([
      `${HEADER},reject_line,reject_column,reject_value,reject_reason`,
      '2,"Rossi, Figli",31/2/2016 10:00,3,at,31/2/2016 10:00,is not a day of the calendar',
      '3,,1/3/2016 09:00,4,customer,,"there is no value, and the column is required"',
      '1,Bianchi,2/3/2016 09:00,5,id,1,an earlier row has the same key; a key may come once',
      '4,Verdi,,6,,,"the row has 2 fields, the header 3"',
      '5,Verdi,1/3/2016 9:5,7,at,1/3/2016 9:5,does not read d/M/yyyy HH:mm',
      '',
    ]);

    const corrected = (await readFile(rejectsPath, 'utf8'))
      .replace('31/2/2016', '29/2/2016')
      .replace('\n3,,', '\n3,Neri,')
      .replace('\n1,Bianchi', '\n6,Bianchi')
      .replace('4,Verdi,,', '4,Verdi,3/3/2016 10:00,')
      .replace('5,Verdi,1/3/2016 9:5,', '5,Verdi,1/3/2016 09:05,');
    await writeFile(rejectsPath, corrected);
    const second = await target.import({
      profile: callsProfile(),
      files: [rejectsPath],
      rejectsPath: `${rejectsPath}.again`,
    });
    expect(second.rows).toEqual({ read: 5, new: 5, changed: 0, unchanged: 0, rejected: 0 });
    expect(second.rejectsPath).toBeNull();
    expect(await target.ask('SELECT COUNT(*), COUNT(DISTINCT relationship_id) FROM interaction')).toEqual([6, 4]);
  });

  it('take all rows of their key with them, so that no half of it is imported', async () => {
    const target = await importTarget();
    const file = join(target.directory, 'calls.csv');
    await writeFile(
      file,
      `${[HEADER, '1,Bianchi,1/3/2016 09:00', '1,Bianchi,never', '2,Rossi,1/3/2016 09:00', '1,Bianchi,1/3/2016 09:00'].join('\n')}\n`,
    );
    const summary = await target.import({
      profile: callsProfile({ rows: '  perKey: many' }),
      files: [file],
    });
    expect(summary.rows).toEqual({ read: 4, new: 1, changed: 0, unchanged: 0, rejected: 3 });
    const reasons = (await readFile(summary.rejectsPath ?? '', 'utf8')).trimEnd().split('\n').slice(1);
    expect(reasons).toEqual([
      '1,Bianchi,1/3/2016 09:00,2,at,never,line 3 has the same id and was rejected: does not read d/M/yyyy HH:mm',
      '1,Bianchi,never,3,at,never,does not read d/M/yyyy HH:mm',
      '1,Bianchi,1/3/2016 09:00,5,id,1,"rows of this key came earlier, apart from these; sort the file by its key and import it again"',
    ]);
  });

  it('report times that the clocks skipped or showed twice, and what was made of them', async () => {
    const target = await importTarget();
    const file = join(target.directory, 'calls.csv');
    await writeFile(file, `${[HEADER, '1,Bianchi,27/3/2016 02:30', '2,Bianchi,30/10/2016 02:30'].join('\n')}\n`);
    const summary = await target.import({ profile: callsProfile(), files: [file] });
    expect(summary.notices).toEqual([
      {
        text: 'a time that the clocks of Europe/Rome skipped is read as if they had not yet been put forward',
        count: 1,
        places: ['line 2'],
      },
      {
        text: 'a time that the clocks of Europe/Rome showed twice is read as the earlier',
        count: 1,
        places: ['line 3'],
      },
    ]);
    expect(await target.ask('SELECT MIN(occurred_at), MAX(occurred_at) FROM interaction')).toEqual([
      '2016-03-27 01:30:00.000',
      '2016-10-30 00:30:00.000',
    ]);
  });

  it('count a corrected value as changed', async () => {
    const target = await importTarget();
    const file = join(target.directory, 'calls.csv');
    await writeFile(file, `${HEADER}\n1,Bianchi,1/3/2016 09:00\n2,Bianchi,1/3/2016 09:00\n`);
    await target.import({ profile: callsProfile(), files: [file] });
    await writeFile(file, `${HEADER}\n1,Bianchi,1/3/2016 09:00\n2,Bianchi,1/3/2016 10:00\n`);
    const second = await target.import({ profile: callsProfile(), files: [file] });
    expect(second.rows).toEqual({ read: 2, new: 0, changed: 1, unchanged: 1, rejected: 0 });
  });
});
