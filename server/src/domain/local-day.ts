import type { Day, Instant } from './calendar.js';
import type { TimeZone } from './time-zone.js';

const MINUTE = 60_000;
const DAY = 86_400_000;

const readers = new Map<TimeZone, (instant: Instant) => Day>();

/** Tells on which day of a zone's calendar a moment falls. Fast for millions of moments: offsets are remembered by zone and day. */
export function localDayReader(zone: TimeZone): (instant: Instant) => Day {
  const reader = readers.get(zone) ?? newReader(zone);
  readers.set(zone, reader);
  return reader;
}

function newReader(zone: TimeZone): (instant: Instant) => Day {
  const offsetAt = offsetReader(zone);
  const offsetOfDay = new Map<number, number | null>();
  return (instant) => {
    const utcDay = Math.floor(instant / DAY);
    let offset = offsetOfDay.get(utcDay);
    if (offset === undefined) {
      const first = offsetAt(utcDay * DAY);
      offset = first === offsetAt((utcDay + 1) * DAY) ? first : null;
      offsetOfDay.set(utcDay, offset);
    }
    return Math.floor((instant + (offset ?? offsetAt(instant))) / DAY);
  };
}

/** The zone's distance from UTC at a moment, in milliseconds. */
function offsetReader(zone: TimeZone): (instant: Instant) => number {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  return (instant) => {
    const name = format.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
    const match = /^GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(name);
    if (match === null) throw new RangeError(`The runtime gives ${zone} the offset "${name}"`);
    const [, sign = '+', hours = '0', minutes = '0', seconds = '0'] = match;
    const size = (Number(hours) * 60 + Number(minutes)) * MINUTE + Number(seconds) * 1000;
    return sign === '-' ? -size : size;
  };
}
