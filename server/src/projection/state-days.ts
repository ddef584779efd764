import type { AnalyticsTransaction, DuckDbWriter } from '../analytics/duckdb-writer.js';
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
  await transaction.run(
    `UPDATE relationship SET type = latest.type
     FROM (SELECT relationship, arg_max(type, since_day) AS type FROM type_spell WHERE since_day <= $1 GROUP BY relationship) AS latest
     WHERE relationship.key = latest.relationship AND relationship.type <> latest.type`,
    [through],
  );
  await transaction.run(
    `UPDATE relationship SET stage = latest.stage
     FROM (SELECT relationship, arg_max(to_stage, (occurred_at, id)) AS stage FROM stage_change WHERE day <= $1 GROUP BY relationship) AS latest
     WHERE relationship.key = latest.relationship AND relationship.stage <> latest.stage`,
    [through],
  );
}

/** Makes sure that the store has every active relationship's state on these days, none of them later than the latest. */
export async function ensureStateDays(writer: DuckDbWriter, days: readonly Day[], profile: ScoringProfile): Promise<void> {
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
    'SELECT min(key) AS first, max(key) AS last FROM relationship',
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
