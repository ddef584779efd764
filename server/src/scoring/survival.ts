/** A number of spells of the same course. Durations in days. */
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

/** The survival curve of spells with competing reasons to end, one step for each duration at which a spell ended. */
export function survivalCurve<R extends string>(spells: readonly Spells<R>[], reasons: readonly R[]): SurvivalStep<R>[] {
  const durations = [...new Set(spells.filter((spell) => spell.reason !== null).map((spell) => spell.duration))].sort((a, b) => a - b);
  const incidence = Object.fromEntries(reasons.map((reason) => [reason, 0])) as Record<R, number>;
  const steps: SurvivalStep<R>[] = [];
  let surviving = 1;
  let greenwood = 0;
  for (const duration of durations) {
    const atRisk = countOf(spells, (spell) => spell.duration >= duration && (spell.enteredAfter === null || spell.enteredAfter < duration));
    const events = countOf(spells, (spell) => spell.duration === duration && spell.reason !== null);
    if (atRisk === 0) continue;
    for (const reason of reasons) {
      const ended = countOf(spells, (spell) => spell.duration === duration && spell.reason === reason);
      incidence[reason] += (surviving * ended) / atRisk;
    }
    surviving *= 1 - events / atRisk;
    greenwood += events / (atRisk * (atRisk - events));
    const standardError = atRisk > events ? surviving * Math.sqrt(greenwood) : null;
    steps.push({ duration, atRisk, events, surviving, standardError, incidence: { ...incidence } });
    if (atRisk === events) break;
  }
  return steps;
}

function countOf<R extends string>(spells: readonly Spells<R>[], isCounted: (spells: Spells<R>) => boolean): number {
  return spells.reduce((sum, spell) => (isCounted(spell) ? sum + spell.count : sum), 0);
}
