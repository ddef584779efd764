import type { Day } from '../domain/calendar.js';
import type { RelationshipType } from '../domain/relationship-type.js';
import type { ScoringProfile } from './profile.js';

/** When the next quality review is due: the day that was set, else the type's cadence after the last; null: never. */
export function reviewDueDay(reviewedDay: Day, setDay: Day | null, type: RelationshipType, profile: ScoringProfile): Day | null {
  const cadence = profile.cadenceDays[type];
  return setDay ?? (cadence === null ? null : reviewedDay + cadence);
}
