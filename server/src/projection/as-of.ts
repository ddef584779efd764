import type { Day } from '../domain/calendar.js';
import type { LifecycleStage } from '../domain/lifecycle-stage.js';
import type { RelationshipType } from '../domain/relationship-type.js';
import type { RelationshipTimeline, StageSpell, TypeSpell } from './timeline.js';

/** The type that holds until one is recorded: it expects nothing. */
const UNRECORDED_TYPE: RelationshipType = 'TRANSACTIONAL';
const UNRECORDED_STAGE: LifecycleStage = 'EXPLORATION';

/** The type on a day. Before the first recorded type, that one holds. */
export function typeOn(types: readonly TypeSpell[], day: Day): RelationshipType {
  return (types.findLast((spell) => spell.sinceDay <= day) ?? types[0])?.type ?? UNRECORDED_TYPE;
}

/** The recorded stage on a day; EXPLORATION before the first move. */
export function stageOn(stages: readonly StageSpell[], day: Day): LifecycleStage {
  return stages.findLast((spell) => spell.sinceDay <= day)?.stage ?? UNRECORDED_STAGE;
}

/** Whether the relationship is among those that a day's figures are about. */
export function isActiveOn(timeline: Pick<RelationshipTimeline, 'startedDay' | 'endedDay'>, day: Day): boolean {
  const { startedDay, endedDay } = timeline;
  return startedDay !== null && startedDay <= day && (endedDay === null || day < endedDay);
}
