/** A number of spells of the same course. Durations in whole days. */
export interface Spells<R extends string> {
  /** Under observation only after this duration (left truncation); null: from the start. */
  readonly enteredAfter: number | null;
  readonly duration: number;
  /** Why the spell ended; null: it has not ended as far as is known (censored). */
  readonly reason: R | null;
  readonly count: number;
}

/** One step of a survival curve: what is so just after `duration`. */
export interface SurvivalStep<R extends string> {
  readonly duration: number;
  readonly atRisk: number;
  readonly events: number;
  /** Share still going (Kaplan–Meier). */
  readonly surviving: number;
  /** Greenwood's standard error of `surviving`; null once nobody is left. */
  readonly standardError: number | null;
  /** Share ended for each reason (Aalen–Johansen); with `surviving` they add up to 1. */
  readonly incidence: Readonly<Record<R, number>>;
}

/** What of a list of spells changes the number at risk, by duration. Tables of parts of the spells add up to the table of all. */
interface RiskChanges<R extends string> {
  /** Under observation from the start. */
  readonly fromStart: number;
  /** Under observation only after this duration. */
  readonly entries: ReadonlyMap<number, number>;
  /** Ended or last seen at this duration. */
  readonly exits: ReadonlyMap<number, number>;
  readonly ends: ReadonlyMap<number, ReadonlyMap<R, number>>;
}

/**
 * The survival curve of spells with competing reasons to end, one step for each duration at which a spell ended.
 *
 * Where spells come under observation late, the few that are seen young would decide the curve for all: one of one that
 * ends would leave nobody. So ends at which fewer were at risk than a tenth of the most that are at risk later are left
 * out (Lai and Ying 1991). Without late entry there are none.
 */
export function survivalCurve<R extends string>(spells: readonly Spells<R>[], reasons: readonly R[]): SurvivalStep<R>[] {
  const changes = riskChanges(spells);
  const judged = judgedDurations(changes);
  const atRiskAt = riskReader(changes);
  const incidence = Object.fromEntries(reasons.map((reason) => [reason, 0])) as Record<R, number>;
  const steps: SurvivalStep<R>[] = [];
  let surviving = 1;
  let greenwood = 0;
  for (const [duration, ends] of [...changes.ends].sort(([a], [b]) => a - b)) {
    if (!judged(duration)) continue;
    const atRisk = atRiskAt(duration);
    let events = 0;
    for (const [reason, ended] of ends) {
      incidence[reason] += (surviving * ended) / atRisk;
      events += ended;
    }
    const left = atRisk - events;
    surviving *= left / atRisk;
    greenwood += left === 0 ? 0 : events / (atRisk * left);
    const standardError = left === 0 ? null : surviving * Math.sqrt(greenwood);
    steps.push({ duration, atRisk, events, surviving, standardError, incidence: { ...incidence } });
    if (left === 0) break;
  }
  return steps;
}

/** How many spells are still going and under observation just before this duration. */
export function atRiskAt<R extends string>(spells: readonly Spells<R>[], duration: number): number {
  return riskReader(riskChanges(spells))(duration);
}

const SLACK = 1e-9;
const LEAST_SHARE_AT_RISK = 0.1;

/** The duration within which this share of the spells has ended; null: so many have not ended as far as the curve reaches. */
export function durationQuantile<R extends string>(steps: readonly SurvivalStep<R>[], share: number): number | null {
  return steps.find(({ surviving }) => surviving <= 1 - share + SLACK)?.duration ?? null;
}

function riskChanges<R extends string>(spells: readonly Spells<R>[]): RiskChanges<R> {
  const entries = new Map<number, number>();
  const exits = new Map<number, number>();
  const ends = new Map<number, Map<R, number>>();
  let fromStart = 0;
  for (const { enteredAfter, duration, reason, count } of spells) {
    if (enteredAfter !== null && enteredAfter >= duration) continue;
    if (enteredAfter === null) fromStart += count;
    else add(entries, enteredAfter, count);
    add(exits, duration, count);
    if (reason === null) continue;
    const endsAt = ends.get(duration) ?? new Map<R, number>();
    ends.set(duration, endsAt);
    add(endsAt, reason, count);
  }
  return { fromStart, entries, exits, ends };
}

function judgedDurations<R extends string>(changes: RiskChanges<R>): (duration: number) => boolean {
  const { entries, ends } = changes;
  if (entries.size === 0) return () => true;
  const atRiskAt = riskReader(changes);
  const durations = [...new Set([...[...entries.keys()].map((enteredAfter) => enteredAfter + 1), ...ends.keys()])].sort((a, b) => a - b);
  const risks = durations.map((duration) => ({ duration, atRisk: atRiskAt(duration) }));
  const tooFew = new Set<number>();
  let most = 0;
  for (const { duration, atRisk } of risks.toReversed()) {
    most = Math.max(most, atRisk);
    if (atRisk < LEAST_SHARE_AT_RISK * most) tooFew.add(duration);
  }
  return (duration) => !tooFew.has(duration);
}

/** Reads the number at risk just before durations that are asked for in ascending order. */
function riskReader<R extends string>({ fromStart, entries, exits }: RiskChanges<R>): (duration: number) => number {
  const changes = [...[...entries].map(([at, count]) => ({ at, by: count })), ...[...exits].map(([at, count]) => ({ at, by: -count }))];
  changes.sort((a, b) => a.at - b.at);
  let atRisk = fromStart;
  let next = 0;
  return (duration) => {
    for (let change = changes[next]; change !== undefined && change.at < duration; change = changes[next]) {
      atRisk += change.by;
      next += 1;
    }
    return atRisk;
  };
}

function add<K>(counts: Map<K, number>, key: K, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}
