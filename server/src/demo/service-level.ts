import type { Day } from '../domain/calendar.js';
import { STREAMS } from '../domain/stream.js';
import type { Stream } from '../domain/stream.js';
import type { SegmentName } from './account-cast.js';
import { moodOf } from './archetype.js';
import type { Archetype } from './archetype.js';
import type { SeededRandom } from './seeded-random.js';
import { AUTOMATION, SERVICES } from './supplier-cast.js';

/** How good the supplier, and for RECIPROCITY the customer, really is on a stream and day: 0.03 to 0.98. */
export type ServiceLevel = (stream: Stream, day: Day) => number;

const WORST = 0.03;
const BEST = 0.98;

/** What the level of a relationship depends on. */
export interface Circumstances {
  readonly archetype: Archetype;
  readonly end: Day;
  readonly today: Day;
  readonly segment: SegmentName;
  readonly businessUnitId: string;
}

/** The level of one relationship: its archetype's mood, its own leanings, and what happens to its unit and segment. */
export function serviceLevelOf(circumstances: Circumstances, random: SeededRandom): ServiceLevel {
  const leaning = new Map(STREAMS.map((stream) => [stream, random.around(0, 0.06)]));
  const switching = circumstances.archetype === 'CAPTIVE' ? random.within(0.92, 0.98) : random.within(0.25, 0.75);
  return (stream, day) => {
    const level = stream === 'SWITCHING' ? switching : ownLevel(circumstances, stream, day) + climate(circumstances, stream, day);
    return Math.min(BEST, Math.max(WORST, level + leaning.get(stream)!));
  };
}

function ownLevel({ archetype, end }: Circumstances, stream: Stream, day: Day): number {
  const mood = moodOf(archetype, day, end);
  if (stream === 'RECIPROCITY') return archetype === 'FRAUD' ? 0.08 : 0.93;
  if (stream === 'SHARED_VALUES') return archetype === 'CAPTIVE' ? 0.2 : 0.2 + 0.7 * mood;
  const isBehind = stream === 'FUTURISM' || stream === 'INTELLIGENCE';
  return archetype === 'PREFERS_OTHER_BRAND' && isBehind ? mood - 0.35 : mood;
}

/** What leaders should find: a reorganised unit answers worse, another renews its technology, large customers lose trust, small ones gain it. */
function climate({ businessUnitId, segment, today }: Circumstances, stream: Stream, day: Day): number {
  const ago = today - day;
  let change = 0;
  if (businessUnitId === SERVICES.id) {
    if (stream === 'RESPONSIVENESS') change -= 0.6 * since(ago, 150, 40);
    if (stream === 'AVAILABILITY') change -= 0.25 * since(ago, 150, 60);
  }
  if (businessUnitId === AUTOMATION.id && stream === 'FUTURISM') change += -0.22 + 0.5 * since(ago, 420, 120);
  if (segment === 'Enterprise') change += 0.06 - 0.42 * since(ago, 330, 60);
  if (segment === 'Small business') change += -0.22 + 0.34 * since(ago, 480, 150);
  return change;
}

/** 0 until `from` days ago, growing to 1 until `to` days ago. */
function since(ago: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (from - ago) / (from - to)));
}
