import type { Day } from '../domain/calendar.js';
import { STREAMS } from '../domain/stream.js';
import { weightOfUnits } from '../scoring/evidence-units.js';
import type { ScoringProfile } from '../scoring/profile.js';
import { decayOver } from '../scoring/stream-sums.js';
import type { StreamSums } from '../scoring/stream-sums.js';
import type { EvidenceDays } from './timeline.js';

const WIDTH = STREAMS.length;

/**
 * The evidence on one relationship as of any day. The sums are carried from each day of evidence to the next, so what
 * they are on a day depends on the evidence alone, never on which other days were asked for.
 */
export class EvidenceCurve {
  private readonly days: Day[] = [];
  private readonly positive: Float64Array;
  private readonly mass: Float64Array;
  private readonly votes: Int32Array;

  constructor(
    evidence: EvidenceDays,
    private readonly profile: ScoringProfile,
  ) {
    const rows = evidence.days.length;
    const distinct = countOfRuns(evidence.days);
    this.positive = new Float64Array(distinct * WIDTH);
    this.mass = new Float64Array(distinct * WIDTH);
    this.votes = new Int32Array(distinct * WIDTH);
    for (let row = 0; row < rows; row += 1) {
      const day = evidence.days[row]!;
      if (day !== this.days.at(-1)) this.openDay(day);
      const cell = (this.days.length - 1) * WIDTH + evidence.streams[row]!;
      this.positive[cell]! += weightOfUnits(evidence.goodUnits[row]!);
      this.mass[cell]! += weightOfUnits(evidence.weightUnits[row]!);
      this.votes[cell]! += evidence.votes[row]!;
    }
  }

  /** Sets `into` to the sums as of the end of a day. */
  sumsAt(day: Day, into: StreamSums): void {
    const index = this.indexAt(day);
    if (index < 0) {
      into.positive.fill(0);
      into.mass.fill(0);
      into.votes.fill(0);
      return;
    }
    const decay = decayOver(day - this.days[index]!, this.profile);
    for (let stream = 0; stream < WIDTH; stream += 1) {
      const cell = index * WIDTH + stream;
      into.positive[stream] = this.positive[cell]! * decay;
      into.mass[stream] = this.mass[cell]! * decay;
      into.votes[stream] = this.votes[cell]!;
    }
  }

  /** The latest day with a vote up to and with a day, null: none. */
  lastVoteDay(day: Day): Day | null {
    const index = this.indexAt(day);
    return index < 0 ? null : this.days[index]!;
  }

  private openDay(day: Day): void {
    const before = this.days.length - 1;
    const decay = before < 0 ? 0 : decayOver(day - this.days[before]!, this.profile);
    this.days.push(day);
    if (before < 0) return;
    for (let stream = 0; stream < WIDTH; stream += 1) {
      const from = before * WIDTH + stream;
      this.positive[from + WIDTH] = this.positive[from]! * decay;
      this.mass[from + WIDTH] = this.mass[from]! * decay;
      this.votes[from + WIDTH] = this.votes[from]!;
    }
  }

  /** Position of the latest day of evidence up to and with a day, -1: none. */
  private indexAt(day: Day): number {
    let low = 0;
    let high = this.days.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.days[middle]! <= day) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

function countOfRuns(days: readonly Day[]): number {
  let runs = 0;
  for (let row = 0; row < days.length; row += 1) if (row === 0 || days[row] !== days[row - 1]) runs += 1;
  return runs;
}
