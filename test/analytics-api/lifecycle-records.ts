import { calendarDateOf, type Day } from '../../server/src/domain/calendar.js';
import type { DissolutionReason, LifecycleStage, Side } from '../../server/src/domain/lifecycle-stage.js';
import type { AnyRecord } from '../../server/src/domain/record/record-kind.js';

const DAY = 86_400_000;

/** A relationship of a test: when it started, what moved it where at noon of which day, and why it ended. */
export interface Life {
  readonly segment: string;
  readonly start: Day | null;
  readonly moves?: readonly (readonly [Day, LifecycleStage])[];
  readonly end?: { readonly day: Day; readonly by?: Side; readonly reason?: DissolutionReason };
}

export const UNIT: AnyRecord = { kind: 'businessUnit', record: { id: 'run:unit', name: 'Unit' } };

/** The records of lives. Those of one segment are told apart by their number. */
export function recordsOfLives(lives: readonly Life[]): AnyRecord[] {
  return lives.flatMap(({ segment, start, moves = [], end }, number): AnyRecord[] => {
    const id = `run:${segment}-${number}`;
    const last = end?.by ? [[end.day, 'DISSOLUTION'] as const] : [];
    const endedOn = end && !end.by ? calendarDateOf(end.day) : null;
    return [
      { kind: 'account', record: { id: `${id}/account`, name: id, segment } },
      {
        kind: 'relationship',
        record: {
          id,
          accountId: `${id}/account`,
          businessUnitId: 'run:unit',
          startedOn: start === null ? null : calendarDateOf(start),
          endedOn,
        },
      },
      ...[...moves, ...last].map(([day, stage], place): AnyRecord => ({
        kind: 'stageChange',
        record: {
          id: `${id}/${place}`,
          relationshipId: id,
          stage,
          occurredAt: day * DAY + DAY / 2,
          ...(stage === 'DISSOLUTION' && { endedBy: end?.by ?? null, reason: end?.reason ?? null }),
        },
      })),
    ];
  });
}

/** Lives written as in the literature, `6+` is still going at 6 days, looked at on a last day. */
export function livesOf(segment: string, text: string, lastDay: Day): Life[] {
  return text.split(',').map((word) => {
    const days = Number.parseInt(word, 10);
    if (word.endsWith('+')) return { segment, start: lastDay - days };
    const start = lastDay - 400;
    return { segment, start, end: { day: start + days } };
  });
}
