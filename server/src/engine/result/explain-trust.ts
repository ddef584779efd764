import { calendarDateOf, type Day } from '../../domain/calendar.js';
import { QualityAttribute, type Stream } from '../../domain/stream.js';
import type { ScoringProfile } from '../../scoring/profile.js';
import { stateOf } from '../../scoring/state.js';
import { addSums, ageSums, copyOfSums, type StreamSums } from '../../scoring/stream-sums.js';
import { type TrustChangePart, trustChangeParts } from '../../scoring/trust-change.js';
import type { ChangeDecomposition, ChangeItem } from './change-decomposition.js';

/** The evidence on one relationship at the end of a day, and what came until the end of a later one, decayed to it. */
export interface EvidenceOfChange {
  readonly start: StreamSums;
  readonly added: ReadonlyMap<string | null, StreamSums>;
}

const KINDS = ['SURPRISE', 'CONFIRM', 'AGEING'] as const;

/**
 * Why trust moved between the ends of two days: per stream, what was better or worse than before, what only confirmed
 * it, and what faded. The `top` largest parts are items, the others their sum; together they are the change exactly.
 */
export function explainTrust(
  { start, added }: EvidenceOfChange,
  from: Day,
  to: Day,
  top: number,
  profile: ScoringProfile,
): ChangeDecomposition {
  const parts = trustChangeParts(start, to - from, added, profile);
  const items = itemsOf(parts).toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
  const before = stateOf(start, profile).trust;
  const after = stateOf(sumsAfter(start, added, to - from, profile), profile).trust;
  return {
    from: calendarDateOf(from),
    to: calendarDateOf(to),
    start: before,
    end: after,
    delta: after - before,
    items: items.slice(0, top),
    other: items.slice(top).reduce((sum, { contribution }) => sum + contribution, 0),
    totals: KINDS.map((kind) => ({ kind, contribution: pointsOf(parts.filter((part) => part.kind === kind)) })),
    directionReverses: false,
  };
}

/** One item per stream, kind and member; the label is the stream's word. */
function itemsOf(parts: readonly TrustChangePart<string | null>[]): ChangeItem[] {
  return parts.map(({ stream, kind, member, points }) => ({
    label: stream,
    kind,
    contribution: points,
    relationships: 1,
    dimension: null,
    member,
    attribute: isAttribute(stream) ? stream : null,
  }));
}

function isAttribute(stream: Stream): boolean {
  return stream in QualityAttribute;
}

function pointsOf(parts: readonly TrustChangePart<string | null>[]): number {
  return parts.reduce((sum, { points }) => sum + points, 0);
}

function sumsAfter(start: StreamSums, added: ReadonlyMap<string | null, StreamSums>, days: number, profile: ScoringProfile): StreamSums {
  const sums = copyOfSums(start);
  ageSums(sums, days, profile);
  for (const more of added.values()) addSums(sums, more);
  return sums;
}
