import type { Day } from '../../domain/calendar.js';
import { localDayReader } from '../../domain/local-day.js';
import { refuse } from '../../domain/refusal.js';
import { startOfDay } from '../../domain/start-of-day.js';
import type { TimeZone } from '../../domain/time-zone.js';
import type { Dataset } from '../../semantic/dataset.js';
import type { ColumnRef } from '../../semantic/dimension.js';

const QUARTER_HOUR = 900_000;

/**
 * The time that a window is about, and how its column counts: in days of the reporting zone, or, for another zone, in
 * moments, of which whole quarter hours decide. Every zone has changed its days on quarter hours since 1972.
 */
export interface MeasuredTime {
  readonly name: string | null;
  readonly column: ColumnRef;
  readonly unit: 'DAY' | 'MOMENT';
  /** The zone whose days are counted; that of the data where only its days are known. */
  readonly zone: TimeZone;
}

/** The time of a dataset by its name, counted so that its days are those of a zone wherever moments are known. */
export function measuredTime(dataset: Dataset, by: string | null, zone: TimeZone, reportingZone: TimeZone): MeasuredTime {
  if (dataset.kind === 'STOCK') return { name: null, column: dataset.day, unit: 'DAY', zone: reportingZone };
  const time = by === null ? dataset.times[0] : dataset.times.find(({ name }) => name === by);
  if (!time) {
    const known = dataset.times.map(({ name }) => name).join(', ');
    throw refuse('BAD_USER_INPUT', { problem: `${dataset.name} has no time ${by}.`, remedy: `Use one of ${known}.` });
  }
  const { name, day, instant } = time;
  return zone === reportingZone || instant === null
    ? { name, column: day, unit: 'DAY', zone: reportingZone }
    : { name, column: instant, unit: 'MOMENT', zone };
}

/** The first tick of a day: the day itself, or the quarter hour since 1970 with which it begins in the zone. */
export function tickOf(day: Day, { unit, zone }: MeasuredTime): number {
  return unit === 'DAY' ? day : Math.floor(startOfDay(day, localDayReader(zone)) / QUARTER_HOUR);
}
