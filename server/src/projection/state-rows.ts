import type { StarRow } from '../analytics/star-schema.js';
import type { Day } from '../domain/calendar.js';
import type { ScoringProfile } from '../scoring/profile.js';
import { isActiveOn, stageOn, typeOn } from './as-of.js';
import { phaseOfRelationship, revenueOfYear } from './deal-course.js';
import { RelationshipCourse } from './relationship-course.js';
import { streamColumns } from './stream-columns.js';
import type { RelationshipTimeline } from './timeline.js';

export type StateRow = StarRow<'relationship_state'>;

/** The states of one relationship on those of the given days on which it was active. */
export function stateRows(relationship: number, timeline: RelationshipTimeline, days: readonly Day[], profile: ScoringProfile): StateRow[] {
  const activeDays = days.filter((day) => isActiveOn(timeline, day));
  if (activeDays.length === 0) return [];
  const course = new RelationshipCourse(timeline, profile);
  return activeDays.map((day) => stateRow(relationship, course, day));
}

/** The state of one relationship at the end of a day, whether or not it was active. */
export function stateRow(relationship: number, course: RelationshipCourse, day: Day): StateRow {
  const { timeline } = course;
  const state = course.stateOn(day);
  const perStream = streamColumns(state, course.sumsOn(day));
  const opinion = course.opinionOn(day);
  return {
    relationship,
    day,
    type: typeOn(timeline.types, day),
    stage: stageOn(timeline.stages, day),
    suggested_stage: course.suggestedStageOn(day),
    status: course.statusOn(day, state).status,
    phase: phaseOfRelationship(timeline.deals, day),
    trust: state.trust,
    trust_sd: state.trustSd,
    commitment: state.commitment,
    commitment_sd: state.commitmentSd,
    quality: state.quality,
    quality_sd: state.qualitySd,
    mutual_trust: state.mutualTrust,
    uncertainty: state.uncertainty,
    revenue_12m: revenueOfYear(timeline.deals, day),
    opinion_points: opinion?.points ?? 0,
    opinion_out_of: opinion?.outOf ?? 0,
    ...perStream,
  };
}
