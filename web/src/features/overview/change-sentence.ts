import { dayBefore } from '../../shared/filter/iso-day.ts';
import type { Formats } from '../../shared/text/formats.ts';
import type { OverviewWords } from './overview-words.ts';

/** How far a measure moved. Null delta: it cannot be told. */
export interface Move {
  readonly delta: number | null;
  readonly beyondNoise: boolean;
}

export interface ToldMove {
  readonly direction: 'up' | 'down' | 'level' | 'unknown';
  readonly text: string;
}

/** A change in words, since the last day of the comparison window; a change within the noise is not called one. */
export function changeSentence(move: Move, comparisonTo: string | null, words: OverviewWords, formats: Formats): ToldMove {
  if (move.delta === null || comparisonTo === null) return { direction: 'unknown', text: words('changeUnknown') };
  const values = { delta: formats.delta(move.delta), day: formats.day(dayBefore(comparisonTo)) };
  if (!move.beyondNoise) return { direction: 'level', text: words('changeLevel', values) };
  return move.delta > 0 ? { direction: 'up', text: words('changeUp', values) } : { direction: 'down', text: words('changeDown', values) };
}
