import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { DuckDbStore } from '../../server/dist/analytics/duckdb-store.js';
import { EVERYTHING } from '../../server/dist/access/row-scope.js';
import { createEngine } from '../../server/dist/engine/engine.js';
import { attachOrStart } from '../../server/dist/records/local-database.js';
import { DATASETS } from '../../server/dist/semantic/catalogue.js';
import { relationshipId } from './bench-records.mjs';
import { analyticsFiles } from './projection.mjs';
import { spread, timed } from './statistics.mjs';

const mysql = createRequire(join(resolve(import.meta.dirname, '../..'), 'server/package.json'))('mysql2/promise');
const CALLER = { scope: EVERYTHING, role: 'ANALYST' };
const PARTS = ['type_change', 'stage_change', 'deal', 'interaction', 'request', 'response', 'promise', 'rating', 'customer_case'];

/** The very statement that the engine makes of the flow question, in DuckDB alone, while nothing else has the file open. */
export async function flowInDuckDbAlone(directory, times) {
  const name = (await analyticsFiles(directory)).find((file) => file.endsWith('.duckdb'));
  const store = await DuckDbStore.open(join(directory, name));
  try {
    let asked = null;
    const recording = {
      query: (sql, parameters, options) => {
        if (sql.includes('fact_interaction')) asked = { sql, parameters };
        return store.query(sql, parameters, options);
      },
      close: async () => {},
    };
    const engine = createEngine({ store: recording, ensureStateDays: async () => {}, clock: Date.now, datasets: DATASETS });
    const where = { relationship: { dimension: 'REGION', in: ['North', 'South'] }, asOf: null };
    const window = { last: { count: 36, unit: 'MONTH', completeOnly: true } };
    const resolved = await engine.resolve(
      { dataset: 'interaction', window, timeZone: null, where, compareTo: null, profile: null },
      CALLER,
    );
    const groupBy = [
      { dimension: 'CHANNEL', grain: null },
      { dimension: 'SEGMENT', grain: null },
    ];
    const buckets = { groupBy, having: [], orderBy: [], first: 100, after: null, fill: 'NULLS' };
    const wanted = { measures: new Set(['INTERACTIONS', 'INBOUND']), breakdown: false, previous: null, totalGroups: false };
    await engine.buckets(resolved, buckets, wanted, CALLER);
    return spread(await timed(() => store.query(asked.sql, asked.parameters), { times }));
  } finally {
    await store.close();
  }
}

/** What MariaDB takes for things beside which the service is held. */
export async function inMariaDb(directory, relationships, times) {
  const database = await attachOrStart(directory);
  const connection = await mysql.createConnection({
    socketPath: database.address.socket,
    user: 'root',
    database: database.address.database,
  });
  try {
    const page = await timed(
      async (round) => {
        const id = relationshipId((round * 37) % relationships);
        await connection.query('SELECT * FROM `relationship` WHERE `id` = ?', [id]);
        for (const table of PARTS) await connection.query(`SELECT * FROM \`${table}\` WHERE \`relationship_id\` = ?`, [id]);
      },
      { times },
    );
    const trend = await timed(() => connection.query(TREND_OF_RESPONSES), { times: 1, warmUp: 0 });
    return { page: spread(page), trend: spread(trend) };
  } finally {
    await connection.end();
    await database.close();
  }
}

/** A part of the trend only: how good the responses were, faded with time, at the ends of 36 months by region. */
const TREND_OF_RESPONSES = `
  WITH RECURSIVE months (number) AS (SELECT 0 UNION ALL SELECT number + 1 FROM months WHERE number < 35)
  SELECT number, region, SUM(weight * quality) / SUM(weight) FROM (
    SELECT m.number, a.region, r.quality, POW(0.5, DATEDIFF(LAST_DAY(CURDATE() - INTERVAL m.number MONTH), r.responded_at) / 180) AS weight
    FROM months m
    JOIN response r ON r.responded_at < LAST_DAY(CURDATE() - INTERVAL m.number MONTH)
    JOIN relationship s ON s.id = r.relationship_id
    JOIN account a ON a.id = s.account_id
  ) AS faded GROUP BY number, region`;
