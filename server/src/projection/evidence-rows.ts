import type { StarRow } from '../analytics/star-schema.js';

type VoteRow = StarRow<'vote'>;
type EvidenceDayRow = StarRow<'evidence_day'>;
type Sum = { -readonly [K in keyof EvidenceDayRow]: EvidenceDayRow[K] };

/** The votes of one relationship summed by day, stream and the dimensions that evidence is kept by. */
export function evidenceRows(votes: readonly VoteRow[]): EvidenceDayRow[] {
  const sums = new Map<string, Sum>();
  for (const vote of votes) {
    const { relationship, day, stream, phase, obligation, channel, source, rater, team, w_u, wy_u } = vote;
    const key = `${day}|${stream}|${phase}|${obligation}|${channel}|${rater}|${source}|${team}`;
    const sum = sums.get(key);
    if (sum === undefined) {
      sums.set(key, { relationship, day, stream, phase, obligation, channel, source, rater, team, cnt: 1, w_u, wy_u });
    } else {
      sum.cnt += 1;
      sum.w_u += w_u;
      sum.wy_u += wy_u;
    }
  }
  return [...sums.values()];
}
