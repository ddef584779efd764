import type { Day } from '../../server/src/domain/calendar.js';
import type { Channel } from '../../server/src/domain/channel.js';
import type { AnyRecord } from '../../server/src/domain/record/record-kind.js';
import type { Stream } from '../../server/src/domain/stream.js';

const CHANNEL_OF: Readonly<Record<string, Channel | null>> = { email_fax: 'EMAIL', phone: 'PHONE_CALL', f2f: 'MEETING', '': null };
const HOUR = 3_600_000;

/** A vote of the golden values: day, stream, weight, value, channel. */
export type GoldenVote = readonly [number, string, number, number, string];

/** The ratings, one for each vote, that make exactly these votes; days count from `start`. */
export function ratingsOf(votes: readonly GoldenVote[], relationshipId: string, start: Day): AnyRecord[] {
  return votes.map(([day, stream, weight, value, channel]) => ({
    kind: 'rating',
    record: {
      id: `${relationshipId}/${day}/${stream}/${channel}`,
      relationshipId,
      ratedAt: (start + day) * 24 * HOUR + 12 * HOUR,
      instrument: weight === 2 ? 'ATTRIBUTE_ITEM' : 'TONE',
      stream: stream.toUpperCase() as Stream,
      rater: 'CUSTOMER',
      channel: CHANNEL_OF[channel] ?? null,
      value,
    },
  }));
}

/** One account with one business unit, and their relationship. */
export function bareRelationship(id: string): AnyRecord[] {
  return [
    { kind: 'businessUnit', record: { id: 'golden:unit', name: 'Unit' } },
    { kind: 'account', record: { id: `${id}/account`, name: `Account of ${id}`, segment: 'ENTERPRISE' } },
    { kind: 'relationship', record: { id, accountId: `${id}/account`, businessUnitId: 'golden:unit' } },
  ];
}
