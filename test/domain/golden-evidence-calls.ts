import { readFileSync } from 'node:fs';
import { calendarDateOf, dayOf } from '../../server/src/domain/calendar.js';
import type { Fields } from '../setup/record-calls.js';

/** A vote of the golden values: day, stream, weight, value, channel. */
type GoldenVote = readonly [day: number, stream: string, weight: number, value: number, channel: string];

interface Golden {
  readonly G2_relationship: {
    readonly evidence: readonly GoldenVote[];
    readonly streams: Readonly<Record<string, { readonly P: number; readonly n: number }>>;
    readonly attr: Readonly<Record<string, number>>;
  };
  readonly G3_attribution: { readonly new_evidence: readonly GoldenVote[]; readonly parts: Readonly<Record<string, number>> };
}

/** The reference values that scoring is specified by. */
export const GOLDEN = JSON.parse(readFileSync(new URL('../../server/src/scoring/golden.json', import.meta.url), 'utf8')) as Golden;

const FIRST_DAY = dayOf('2025-01-01');

/** Day 0 of the golden values is the first of January 2025. */
export function goldenDay(day: number): string {
  return calendarDateOf(FIRST_DAY + day);
}

const CHANNEL_OF: Readonly<Record<string, string>> = { email_fax: 'EMAIL', phone: 'PHONE_CALL', f2f: 'MEETING' };

/** The ratings that make exactly these votes, one for each: an item of a survey weighs 2, the tone of an exchange 1. */
export function ratingsOf(votes: readonly GoldenVote[], relationshipId: string): Fields[] {
  return votes.map(([day, stream, weight, value, channel], index) => ({
    id: `${relationshipId}/${index}/${day}`,
    relationshipId,
    ratedAt: `${goldenDay(day)}T12:00:00Z`,
    instrument: weight === 2 ? 'ATTRIBUTE_ITEM' : 'TONE',
    stream: stream.toUpperCase(),
    rater: 'CUSTOMER',
    channel: CHANNEL_OF[channel] ?? null,
    value,
  }));
}
