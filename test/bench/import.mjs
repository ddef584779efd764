import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createGunzip, gunzipSync } from 'node:zlib';
import { createDatabase, dropDatabase } from '../../server/dist/records/create-database.js';
import { startLocalDatabase } from '../../server/dist/records/local-database.js';
import { RecordStore } from '../../server/dist/records/record-store.js';
import { cpuSecondsOf, cpuSecondsOfEndedChildren, peakMegabytesOf, untilStill } from './used-cpu.mjs';

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

/**
 * `rapport import` of the ServiceNow log, in a process of its own with its start, beside LOAD DATA in the same run:
 *   of the rows      the same rows of the file into one table of its 36 columns and the three kinds of index of an event table,
 *                    from the same packed file, and from one that was unpacked before
 *   of the records   the records that the import made of them, into empty copies of their tables
 * The medians of three rounds, in seconds of the clock and of the processors: those of the client and of the database.
 */
export async function importBench() {
  const directory = await mkdtemp(join(tmpdir(), 'rapport-bench-'));
  const server = await startLocalDatabase(directory, { say: console.error });
  try {
    const pid = Number(readFileSync(join(directory, 'database.pid'), 'utf8'));
    return await inRounds({ directory, socket: server.address.socket, pid });
  } finally {
    await server.close();
    await rm(directory, { recursive: true, force: true });
  }
}

async function inRounds(database) {
  const csv = join(database.directory, 'log.csv');
  const text = gunzipSync(await readFile(LOG));
  await writeFile(csv, text);
  const header = text.subarray(0, text.indexOf('\n')).toString();
  const rows = text.toString('latin1').split('\n').length - 2;
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const one = await oneRound(database, csv, header, round);
    rounds.push(one);
    console.error(
      `round ${round + 1} of ${ROUNDS}: import ${shown(one.import)}; LOAD DATA of the packed rows ${shown(one.packed)}, of the rows ${shown(one.rows)}, of the records ${shown(one.records)}`,
    );
  }
  const middle = (of) => rounds.map(of).toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)];
  const cpu = (name) => middle((round) => round[name].client + round[name].server);
  const line = (name) => {
    const seconds = middle((round) => round[name].seconds);
    const client = middle((round) => round[name].client);
    const server = middle((round) => round[name].server);
    return {
      'rows/s': Math.round(rows / seconds),
      'rate of import / this': ratio(
        seconds,
        middle((round) => round.import.seconds),
      ),
      seconds: rounded(seconds),
      'client CPU s': rounded(client),
      'database CPU s': rounded(server),
      'CPU of this / import': ratio(cpu(name), cpu('import')),
    };
  };
  return {
    title: `rapport import of ${rows.toLocaleString('en')} rows, which become ${rounds[0].written.toLocaleString('en')} records; peak memory ${Math.round(
      Math.max(...rounds.map((round) => round.import.peakMegabytes)),
    )} MB; medians of ${ROUNDS} rounds`,
    table: {
      'rapport import': line('import'),
      'LOAD DATA of the same rows, from the same packed file': line('packed'),
      'LOAD DATA of the same rows, unpacked before': line('rows'),
      'LOAD DATA of the same records': line('records'),
    },
  };
}

async function oneRound({ directory, socket, pid }, csv, header, round) {
  const address = { socket, database: `bench_${round}` };
  await createDatabase(address);
  await (await RecordStore.open({ address })).close();
  await untilStill(pid);
  const imported = await importInItsOwnProcess(address, directory, pid);
  const connection = await mysql.createConnection({
    socketPath: socket,
    user: 'root',
    database: address.database,
    infileStreamFactory: (path) => (path.endsWith('.gz') ? createReadStream(path).pipe(createGunzip()) : createReadStream(path)),
  });
  const packed = await loadRows(connection, LOG, header, pid);
  await connection.query('DROP TABLE `log`');
  const rows = await loadRows(connection, csv, header, pid);
  const { used: records, written } = await loadRecords(connection, join(directory, `records-${round}`), pid);
  await connection.end();
  await dropDatabase(address);
  return { import: imported, packed, rows, records, written };
}

async function importInItsOwnProcess({ socket, database }, directory, pid) {
  const { scripts } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const flags = scripts.rapport.match(/--\S+/gu);
  const rejects = join(directory, 'rejects.csv');
  let peakMegabytes = 0;
  const clientBefore = cpuSecondsOfEndedChildren();
  const used = await measured(pid, async () => {
    const child = spawn(
      process.execPath,
      [...flags, join(ROOT, 'server/dist/cli.js'), 'import', '--profile', 'servicenow', LOG, '--rejects', rejects],
      {
        env: { ...process.env, DATABASE_URL: `mysql://root@localhost/${database}?socket=${encodeURIComponent(socket)}` },
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
    const watch = setInterval(() => (peakMegabytes = Math.max(peakMegabytes, peakMegabytesOf(child.pid))), 20);
    const [code] = await once(child, 'close');
    clearInterval(watch);
    if (code !== 0) throw new Error(`rapport import ended with ${code}.`);
  });
  return { ...used, client: cpuSecondsOfEndedChildren() - clientBefore, peakMegabytes };
}

async function loadRows(connection, csv, header, pid) {
  const columns = header.split(',').map((name) => `\`${name}\``);
  await connection.query(`CREATE TABLE \`log\` (\`id\` VARCHAR(191) NOT NULL, \`revision\` BIGINT NOT NULL, ${columns.map((name) => `${name} VARCHAR(40) NULL`).join(', ')},
    PRIMARY KEY (\`id\`), KEY \`by_history\` (\`caller_id\`, \`sys_updated_at\`, \`id\`), KEY \`by_revision\` (\`revision\`, \`caller_id\`)) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin`);
  await connection.query('SET @line = 0');
  await untilStill(pid);
  return measured(pid, () =>
    connection.query(`LOAD DATA LOCAL INFILE '${csv}' INTO TABLE \`log\` FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' IGNORE 1 LINES (${columns.join(', ')})
      SET \`id\` = CONCAT('servicenow:', \`number\`, '/', @line := @line + 1), \`revision\` = 1`),
  );
}

async function loadRecords(connection, files, pid) {
  await mkdir(files, { mode: 0o777 });
  let written = 0;
  for (const table of TABLES) {
    const [{ affectedRows }] = await connection.query(`SELECT * INTO OUTFILE '${files}/${table}' FROM \`${table}\``);
    written += affectedRows;
    await connection.query(`CREATE TABLE \`copy_${table}\` LIKE \`${table}\``);
  }
  await untilStill(pid);
  const used = await measured(pid, async () => {
    for (const table of TABLES) await connection.query(`LOAD DATA LOCAL INFILE '${files}/${table}' INTO TABLE \`copy_${table}\``);
  });
  await rm(files, { recursive: true });
  return { used, written };
}

/** What a piece of work took: seconds of the clock, and of the processors of this process and of the database. */
async function measured(pid, work) {
  const started = performance.now();
  const own = process.cpuUsage();
  const server = cpuSecondsOf(pid);
  await work();
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(own);
  return { seconds, client: (user + system) / 1e6, server: cpuSecondsOf(pid) - server };
}

function shown({ seconds, client, server }) {
  return `${seconds.toFixed(2)} s (CPU ${client.toFixed(2)} + ${server.toFixed(2)} s)`;
}

function rounded(seconds) {
  return Number(seconds.toFixed(2));
}

function ratio(part, whole) {
  return Number((part / whole).toFixed(2));
}
