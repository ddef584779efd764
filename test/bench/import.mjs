import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createDatabase, dropDatabase } from '../../server/dist/records/create-database.js';
import { startLocalDatabase } from '../../server/dist/records/local-database.js';
import { RecordStore } from '../../server/dist/records/record-store.js';

/*
 * `rapport import` of the ServiceNow log, in a process of its own with its start, beside LOAD DATA in the same run:
 *   rows     the same rows of the file into one table of its 36 columns and the three kinds of index of an event table
 *   records  the records that the import made of them, into empty copies of their tables
 * The medians of three rounds.
 */
const ROUNDS = 3;
const ROOT = resolve(import.meta.dirname, '../..');
const LOG = resolve(ROOT, '../shared/data/servicenow-incidents/incident_event_log.csv.gz');
const TABLES = [
  'business_unit',
  'agent',
  'account',
  'relationship',
  'type_change',
  'interaction',
  'request',
  'response',
  'promise',
  'customer_case',
];
const mysql = createRequire(join(ROOT, 'server/package.json'))('mysql2/promise');

const directory = await mkdtemp(join(tmpdir(), 'rapport-bench-'));
const server = await startLocalDatabase(directory, { say: console.error });
try {
  await bench(server.address.socket);
} finally {
  await server.close();
  await rm(directory, { recursive: true, force: true });
}

async function bench(socket) {
  const csv = join(directory, 'log.csv');
  const text = gunzipSync(await readFile(LOG));
  await writeFile(csv, text);
  const header = text.subarray(0, text.indexOf('\n')).toString();
  const rows = text.toString('latin1').split('\n').length - 2;
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const address = { socket, database: `bench_${round}` };
    await createDatabase(address);
    await (await RecordStore.open({ address })).close();
    const imported = await importInItsOwnProcess(address);
    const connection = await mysql.createConnection({
      socketPath: socket,
      user: 'root',
      database: address.database,
      infileStreamFactory: (path) => createReadStream(path),
    });
    const ofRows = await loadRows(connection, csv, header);
    const { seconds: ofRecords, records } = await loadRecords(connection, round);
    await connection.end();
    await dropDatabase(address);
    rounds.push({ ...imported, ofRows, ofRecords, records });
    console.error(
      `round ${round + 1}: import ${imported.seconds.toFixed(2)} s, rows ${ofRows.toFixed(2)} s, records ${ofRecords.toFixed(2)} s, ${imported.peakMegabytes} MB`,
    );
  }
  const middle = (name) => rounds.map((round) => round[name]).toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)];
  const perSecond = (name) => Math.round(rows / middle(name));
  const figures = {
    rows,
    records: rounds[0].records,
    'rapport import, rows/s': perSecond('seconds'),
    'LOAD DATA of the rows, rows/s': perSecond('ofRows'),
    'import / LOAD DATA of the rows': Number((middle('ofRows') / middle('seconds')).toFixed(2)),
    'LOAD DATA of the records, rows/s': perSecond('ofRecords'),
    'import / LOAD DATA of the records': Number((middle('ofRecords') / middle('seconds')).toFixed(2)),
    'peak memory, MB': Math.max(...rounds.map((round) => round.peakMegabytes)),
  };
  console.table(figures);
}

async function importInItsOwnProcess({ socket, database }) {
  const started = performance.now();
  const flags = ['--max-old-space-size=400', '--max-semi-space-size=16'];
  const child = spawn(
    process.execPath,
    [...flags, join(ROOT, 'server/dist/cli.js'), 'import', '--profile', 'servicenow', LOG, '--rejects', join(directory, 'rejects.csv')],
    {
      env: {
        ...process.env,
        DATABASE_URL: `mysql://root@localhost/${database}?socket=${encodeURIComponent(socket)}`,
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  let peakMegabytes = 0;
  const watch = setInterval(() => {
    const status = existsSync(`/proc/${child.pid}/status`) ? readFileSync(`/proc/${child.pid}/status`, 'utf8') : '';
    peakMegabytes = Math.max(peakMegabytes, Math.round(Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1] ?? 0) / 1024));
  }, 50);
  const [code] = await once(child, 'close');
  clearInterval(watch);
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0) throw new Error(`rapport import ended with ${code}.`);
  return { seconds, peakMegabytes };
}

async function loadRows(connection, csv, header) {
  const columns = header.split(',').map((name) => `\`${name}\``);
  await connection.query(`CREATE TABLE \`log\` (\`id\` VARCHAR(191) NOT NULL, \`revision\` BIGINT NOT NULL, ${columns.map((name) => `${name} VARCHAR(40) NULL`).join(', ')},
    PRIMARY KEY (\`id\`), KEY \`by_history\` (\`caller_id\`, \`sys_updated_at\`, \`id\`), KEY \`by_revision\` (\`revision\`, \`caller_id\`)) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin`);
  await connection.query('SET @line = 0');
  return timed(() =>
    connection.query(`LOAD DATA LOCAL INFILE '${csv}' INTO TABLE \`log\` FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' IGNORE 1 LINES (${columns.join(', ')})
      SET \`id\` = CONCAT('servicenow:', \`number\`, '/', @line := @line + 1), \`revision\` = 1`),
  );
}

async function loadRecords(connection, round) {
  const files = join(directory, `records-${round}`);
  await mkdir(files, { mode: 0o777 });
  let records = 0;
  for (const table of TABLES) {
    const [{ affectedRows }] = await connection.query(`SELECT * INTO OUTFILE '${files}/${table}' FROM \`${table}\``);
    records += affectedRows;
    await connection.query(`CREATE TABLE \`copy_${table}\` LIKE \`${table}\``);
  }
  let seconds = 0;
  for (const table of TABLES) {
    seconds += await timed(() => connection.query(`LOAD DATA LOCAL INFILE '${files}/${table}' INTO TABLE \`copy_${table}\``));
  }
  await rm(files, { recursive: true });
  return { seconds, records };
}

async function timed(work) {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}
