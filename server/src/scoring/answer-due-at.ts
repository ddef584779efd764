import type { Instant } from '../domain/calendar.js';
import type { RelationshipType } from '../domain/relationship-type.js';
import type { ScoringProfile } from './profile.js';

const HOUR = 3_600_000;

/** When the answer to a request is due: at its own date, else after the profile's target for the type that held when it was raised. */
export function answerDueAt(raisedAt: Instant, dueAt: Instant | null, type: RelationshipType, profile: ScoringProfile): Instant {
  return dueAt !== null && dueAt > raisedAt ? dueAt : raisedAt + profile.responseTargetHours[type] * HOUR;
}
