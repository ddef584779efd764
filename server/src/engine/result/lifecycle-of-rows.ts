import type { Row } from '../../analytics/analytics-store.js';
import { calendarDateOf } from '../../domain/calendar.js';
import { LifecycleStage } from '../../domain/lifecycle-stage.js';
import { refuse } from '../../domain/refusal.js';
import { membersOf } from '../../domain/words.js';
import { durationQuantile, survivalCurve, type Spells } from '../../scoring/survival.js';
import { shownCurve } from '../../scoring/survival-points.js';
import type { Dimension } from '../../semantic/dimension.js';
import { MOST_CURVES } from '../request/limits.js';
import type { DissolutionReasonCount, StageDuration, StageMoves, SurvivalCurve } from './lifecycle.js';

const STAGES = membersOf(LifecycleStage);

/** The matrix of moves, by the stage they lead out of, then into. */
export function movesOf(rows: readonly Row[]): StageMoves[] {
  const order = (stage: LifecycleStage | null): number => (stage === null ? -1 : STAGES.indexOf(stage));
  const found = rows.map((row) => ({
    from: row['from_stage'] as LifecycleStage | null,
    to: row['to_stage'] as LifecycleStage,
    relationships: Number(row['relationships']),
    moves: Number(row['moves']),
  }));
  const out = new Map<LifecycleStage | null, number>();
  for (const { from, moves } of found) out.set(from, (out.get(from) ?? 0) + moves);
  return found
    .map((moves) => ({ ...moves, share: moves.moves / out.get(moves.from)! }))
    .sort((a, b) => order(a.from) - order(b.from) || order(a.to) - order(b.to));
}

function spellsOf(row: Row): Spells<string> {
  const reason = row['reason'];
  const enteredAfter = row['entered_after'] ?? null;
  return {
    enteredAfter: enteredAfter === null ? null : Number(enteredAfter),
    duration: Number(row['duration']),
    reason: typeof reason === 'string' ? reason : null,
    count: Number(row['spells']),
  };
}

/** How long relationships stay in each of the five stages. */
export function durationsOf(rows: readonly Row[]): StageDuration[] {
  const byStage = Map.groupBy(rows, (row) => row['stage']);
  return STAGES.map((stage) => durationOf(stage, (byStage.get(stage) ?? []).map(spellsOf)));
}

function durationOf(stage: LifecycleStage, spells: readonly Spells<string>[]): StageDuration {
  const steps = survivalCurve(spells, reasonsIn(spells));
  return {
    stage,
    p25: durationQuantile(steps, 0.25),
    median: durationQuantile(steps, 0.5),
    p75: durationQuantile(steps, 0.75),
    n: countOf(spells),
    stillThere: countOf(spells.filter(({ reason }) => reason === null)),
  };
}

/** One curve for each member, in the order of the dimension; what is not recorded last. */
export function curvesOf(rows: readonly Row[], dimension: Dimension | null): SurvivalCurve[] {
  const byMember = Map.groupBy(rows, (row) => row['member'] ?? null);
  if (byMember.size > MOST_CURVES) throw refuse('TOO_MANY_BUCKETS', { buckets: byMember.size, maximum: MOST_CURVES });
  const words: readonly unknown[] = dimension?.kind === 'WORD' ? dimension.words : [];
  const order = (member: unknown): string | number =>
    words.length > 0 ? words.indexOf(member) : typeof member === 'number' ? member : String(member);
  return [...byMember]
    .sort(([a], [b]) => Number(a === null) - Number(b === null) || (order(a) < order(b) ? -1 : 1))
    .map(([member, ofMember]) => {
      const spells = ofMember.map(spellsOf);
      const label = ofMember[0]?.['label'];
      return {
        member: member === null ? null : typeof member === 'number' ? calendarDateOf(member) : String(member),
        label: typeof label === 'string' ? label : null,
        relationships: countOf(spells),
        dissolved: countOf(spells.filter(({ reason }) => reason !== null)),
        ...shownCurve(spells, survivalCurve(spells, reasonsIn(spells))),
      };
    });
}

/** The reasons of dissolutions, the most frequent first. */
export function reasonsOf(rows: readonly Row[]): DissolutionReasonCount[] {
  const spells = rows.map(spellsOf);
  const reasons = reasonsIn(spells);
  const end = survivalCurve(spells, reasons).at(-1);
  return reasons
    .map((both) => {
      const [endedBy = '', reason = ''] = both.split(' ');
      const relationships = countOf(spells.filter((spell) => spell.reason === both));
      return { endedBy, reason, relationships, cumulativeIncidence: end?.incidence[both] ?? 0 };
    })
    .sort((a, b) => b.relationships - a.relationships || (a.reason < b.reason ? -1 : 1));
}

function reasonsIn(spells: readonly Spells<string>[]): string[] {
  return [...new Set(spells.flatMap(({ reason }) => reason ?? []))].sort();
}

function countOf(spells: readonly Spells<string>[]): number {
  return spells.reduce((sum, { count }) => sum + count, 0);
}
