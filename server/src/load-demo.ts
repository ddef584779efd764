import { calendarDateOf, type Instant } from './domain/calendar.js';
import { generateDemo } from './demo/generate-demo.js';
import type { RecordStore } from './records/record-store.js';

const MILLISECONDS_OF_DAY = 86_400_000;

/** Fills the store with the demo data of the three years before now, whole or not at all. Done again, it changes nothing. */
export async function loadDemo(records: RecordStore, now: Instant, say: (line: string) => void): Promise<void> {
  say('The store is empty: loading demo data (set DEMO=off to keep it empty).');
  const today = calendarDateOf(Math.floor(now / MILLISECONDS_OF_DAY));
  const { outcomes } = await records.writeRecords([...generateDemo(today)]);
  const rejected = outcomes.find((outcome) => typeof outcome === 'object');
  if (rejected) throw new Error(`The demo data is inconsistent: ${rejected.message}`);
}
