import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../domain/calendar.js';
import type { TimeZone } from '../domain/time-zone.js';
import type { WallTime } from './time-pattern.js';

/** SKIPPED: the clock was put forward over this time. REPEATED: it showed this time twice. */
export type ClockOddity = 'SKIPPED' | 'REPEATED' | null;

/** Any change of the clock in any zone falls on a quarter of an hour. */
const QUARTER = 900_000;

/**
 * The clock on the wall of one zone. A skipped time is read with the offset before the change (so it moves forward);
 * of a repeated time the earlier is meant. Both are said, so that the importer can report them.
 */
export class WallClock {
  readonly #quarters = new Map<number, { readonly offset: number; readonly oddity: ClockOddity }>();
  readonly #isUtc: boolean;

  constructor(readonly zone: TimeZone) {
    this.#isUtc = zone === 'UTC';
  }

  /** The moment at which the wall showed this time, and what is odd about it. */
  read(wall: WallTime): { readonly instant: Instant; readonly oddity: ClockOddity } {
    if (this.#isUtc) return { instant: wall, oddity: null };
    const quarter = Math.floor(wall / QUARTER);
    let known = this.#quarters.get(quarter);
    if (known === undefined) {
      known = this.#look(quarter * QUARTER);
      this.#quarters.set(quarter, known);
    }
    return { instant: wall - known.offset, oddity: known.oddity };
  }

  #look(wall: WallTime): { readonly offset: number; readonly oddity: ClockOddity } {
    const plain = Temporal.PlainDateTime.from(new Date(wall).toISOString().slice(0, -1));
    const meant = plain.toZonedDateTime(this.zone, {
      disambiguation: 'compatible',
    }).epochMilliseconds;
    const later = plain.toZonedDateTime(this.zone, { disambiguation: 'later' }).epochMilliseconds;
    const earlier = plain.toZonedDateTime(this.zone, {
      disambiguation: 'earlier',
    }).epochMilliseconds;
    if (earlier === later) return { offset: wall - meant, oddity: null };
    return { offset: wall - meant, oddity: meant === earlier ? 'REPEATED' : 'SKIPPED' };
  }
}
