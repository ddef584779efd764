import type { AnalyticsTransaction, AnalyticsWriter } from '../analytics/star-store.js';
import type { Day } from '../domain/calendar.js';
import type { ScoringProfile } from '../scoring/profile.js';
import { standardDays } from './standard-days.js';
import { stateRows } from './state-rows.js';
import { readTimelines } from './timeline-reader.js';

const RELATIONSHIPS_AT_ONCE = 1000;

/** The days of which the store has every active relationship's state, ascending. */
export async function readStateDays(transaction: Pick<AnalyticsTransaction, 'query'>): Promise<Day[]> {
  const rows = await transaction.query<{ day: number }>('SELECT day FROM state_day ORDER BY day');
  return rows.map(({ day }) => day);
}

/** Makes the states of a day the latest that it became: the standard days that follow from it in, those it left behind out. */
export async function rollStateDays(transaction: AnalyticsTransaction, through: Day, profile: ScoringProfile): Promise<void> {
  const wanted = standardDays(through);
  const dropped = `SELECT day FROM state_day WHERE is_standard AND day NOT IN (SELECT unnest($1))`;
  await transaction.run(`DELETE FROM relationship_state WHERE day IN (${dropped})`, [wanted]);
  await transaction.run(`DELETE FROM state_day WHERE is_standard AND day NOT IN (SELECT unnest($1))`, [wanted]);
  const present = new Set(await readStateDays(transaction));
  const missing = wanted.filter((day) => !present.has(day));
  await addStates(transaction, missing, profile);
  await turnPages(transaction, through);
  await transaction.run('DELETE FROM state_day WHERE day IN (SELECT unnest($1))', [wanted]);
  await transaction.append(
    'state_day',
    wanted.map((day) => ({ day, is_standard: true })),
  );
}

/** Sets the types and stages that relationships have now: some were recorded ahead of their day. */
async function turnPages(transaction: AnalyticsTransaction, through: Day): Promise<void> {
  await turn(transaction, 'type', 'type', 'type_spell', 'since_day', ['since_day'], through);
  await turn(transaction, 'stage', 'to_stage', 'stage_change', 'day', ['occurred_at', 'id'], through);
}

/** Sets a column of relationships to the latest value that a table of their changes has up to a day, where it differs. */
async function turn(
  transaction: AnalyticsTransaction,
  column: 'type' | 'stage',
  value: string,
  table: string,
  day: string,
  order: readonly string[],
  through: Day,
): Promise<void> {
  const latest = order.map((key) => `${key} DESC`).join(', ');
  const moved = await transaction.query<{ key: number; value: string }>(
    `WITH ranked AS (
       SELECT relationship, ${value} AS value, row_number() OVER (PARTITION BY relationship ORDER BY ${latest}) AS place
       FROM ${table} WHERE ${day} <= $1
     )
     SELECT r."key", ranked.value FROM ranked JOIN relationship AS r ON r."key" = ranked.relationship
     WHERE ranked.place = 1 AND ranked.value <> r.${column}`,
    [through],
  );
  for (const [now, rows] of Map.groupBy(moved, (row) => row.value)) {
    await transaction.run(`UPDATE relationship SET ${column} = $1 WHERE "key" IN (SELECT unnest($2))`, [now, rows.map(({ key }) => key)]);
  }
}

/** Makes sure that the store has every active relationship's state on these days, none of them later than the latest. */
export async function ensureStateDays(writer: AnalyticsWriter, days: readonly Day[], profile: ScoringProfile): Promise<void> {
  if (days.length === 0) return;
  await writer.transaction(async (transaction) => {
    const [latest] = await transaction.query<{ through_day: number }>('SELECT through_day FROM projection');
    const present = new Set(await readStateDays(transaction));
    const missing = [...new Set(days)].filter((day) => !present.has(day)).sort((a, b) => a - b);
    if (missing.length === 0) return;
    const lastMissing = missing.at(-1) ?? -Infinity;
    if (latest === undefined || lastMissing > latest.through_day) {
      throw new RangeError(`No state can be known of day ${lastMissing}, which is later than the latest, ${latest?.through_day ?? 'none'}`);
    }
    await addStates(transaction, missing, profile);
    await transaction.append(
      'state_day',
      missing.map((day) => ({ day, is_standard: false })),
    );
  });
}

async function addStates(transaction: AnalyticsTransaction, days: readonly Day[], profile: ScoringProfile): Promise<void> {
  if (days.length === 0) return;
  const [bounds] = await transaction.query<{ first: number | null; last: number | null }>(
    'SELECT min("key") AS "first", max("key") AS "last" FROM relationship',
  );
  const { first = null, last = null } = bounds ?? {};
  if (first === null || last === null) return;
  for (let from = first; from <= last; from += RELATIONSHIPS_AT_ONCE) {
    const timelines = await readTimelines(transaction.query, { from, until: from + RELATIONSHIPS_AT_ONCE }, profile);
    await transaction.append(
      'relationship_state',
      [...timelines].flatMap(([key, timeline]) => stateRows(key, timeline, days, profile)),
    );
  }
}
