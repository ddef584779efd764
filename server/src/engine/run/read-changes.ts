import type { Row } from '../../analytics/analytics-store.js';
import { calendarDateOf } from '../../domain/calendar.js';
import { refuse } from '../../domain/refusal.js';
import { measureOf } from '../../semantic/catalogue.js';
import { type PlannedGrouping, planGroupings } from '../plan/bucket-plan.js';
import { readingOf } from '../plan/reading.js';
import type { ResolvedAnalytics } from '../plan/resolved-analytics.js';
import type { Measure } from '../../semantic/measure.js';
import type { ChangesRequest } from '../request/analytics-request.js';
import type { Caller } from '../request/caller.js';
import { checkCost, checkPage, costOf, MOST_COMPARED_GROUPS } from '../request/limits.js';
import { type ChangeDecomposition, type ChangeEnds, decomposeChange, type GroupAtEnd } from '../result/change-decomposition.js';
import { keyColumn, labelColumn } from '../sql/cell-sql.js';
import { changeSql } from '../sql/change-sql.js';
import type { EngineParts } from './engine-parts.js';
import { ensureReadings } from './ensure-readings.js';
import { runQuery } from './run-query.js';

/**
 * What changed between the end of the comparison window, or without one the day before the window, and the end of
 * the window, split by groups. A flow compares what happened in the two windows.
 */
export async function readChanges(
  parts: EngineParts,
  resolved: ResolvedAnalytics,
  request: ChangesRequest,
  caller: Caller,
): Promise<ChangeDecomposition> {
  const { dataset, window } = resolved;
  checkPage(request.top);
  if (request.by.length === 0) {
    throw refuse('BAD_USER_INPUT', { problem: 'by is empty.', remedy: 'Name at least one dimension to split the change by.' });
  }
  const groupings = planGroupings(
    request.by.map((dimension) => ({ dimension, grain: null })),
    dataset,
  );
  const measure = measureOf(dataset, request.measure);
  checkDivisible(measure);
  const earlier = resolved.comparison ?? { from: window.from - (window.to - window.from), to: window.from };
  const readings = [...readingOf(resolved, 0, 'CURRENT', window), ...readingOf(resolved, 0, 'PREVIOUS', earlier)];
  checkCost(costOf(request.top, groupings.length, readings.length), caller.role);
  await ensureReadings(parts, resolved, readings, caller);
  const rows = await runQuery(parts.store, changeSql(resolved, groupings, measure, readings, MOST_COMPARED_GROUPS + 1), caller);
  if (rows.length > MOST_COMPARED_GROUPS) {
    throw refuse('TOO_MANY_BUCKETS', { buckets: rows.length, maximum: MOST_COMPARED_GROUPS });
  }
  checkOneUnit(measure, rows);
  const lastDay = (side: 'CURRENT' | 'PREVIOUS', otherwise: number): string =>
    calendarDateOf((readings.find((reading) => reading.side === side)?.to ?? otherwise) - 1);
  const span = { from: lastDay('PREVIOUS', earlier.to), to: lastDay('CURRENT', window.to) };
  const dimension = groupings.length === 1 ? (groupings[0]?.dimension.name ?? null) : null;
  return decomposeChange(span, endsOf(rows, groupings), dimension, request.top);
}

const WHOLE_ONLY: ReadonlySet<string> = new Set(['DISTINCT', 'RATING', 'DURATION']);

function checkDivisible({ name, aggregate }: Measure): void {
  if (!WHOLE_ONLY.has(aggregate.kind)) return;
  throw refuse('BAD_USER_INPUT', {
    problem: `A change of ${name} has no parts that add up to it: one relationship may be in several groups.`,
    remedy: 'Compare buckets with previous and change instead.',
  });
}

function checkOneUnit({ name }: Measure, rows: readonly Row[]): void {
  const units = new Set(rows.flatMap((row) => [row['lowest_unit'], row['highest_unit']]).filter((unit) => typeof unit === 'string'));
  if (units.size < 2) return;
  throw refuse('BAD_USER_INPUT', {
    problem: `${name} meets the currencies ${[...units].map((unit) => unit || 'not recorded').join(', ')}.`,
    remedy: 'Filter by one currency.',
  });
}

function endsOf(rows: readonly Row[], groupings: readonly PlannedGrouping[]): ChangeEnds {
  const start = new Map<string, GroupAtEnd>();
  const end = new Map<string, GroupAtEnd>();
  for (const row of rows) {
    const members = groupings.map((_, position) => row[keyColumn(position)] ?? null);
    const labels = members.map((member, position) => row[labelColumn(position)] ?? member ?? 'not recorded');
    const [only] = members;
    (row['side'] === 0 ? end : start).set(JSON.stringify(members), {
      label: labels.join(' · '),
      member: members.length === 1 && only !== null && only !== undefined ? String(only) : null,
      numerator: Number(row['numerator'] ?? 0),
      denominator: row['denominator'] === null ? null : Number(row['denominator']),
      relationships: Number(row['relationships'] ?? 0),
    });
  }
  return { start, end };
}
