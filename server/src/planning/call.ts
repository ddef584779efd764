import type { Day, Instant } from '../domain/calendar.js';
import type { ActionRecord } from '../domain/record/action.js';
import type { PlanFacts } from '../domain/plan-facts.js';
import type { PlanningRule, Practice } from '../domain/practice.js';
import type { ScoringProfile } from '../scoring/profile.js';
import type { PlanSettings } from './plan-settings.js';

/** An action that a rule calls for. */
export interface Call {
  readonly rule: PlanningRule;
  /** The record because of which it is called for; with `about` it makes the id of the action. */
  readonly cause: string;
  /** What tells several calls because of one record apart: a year, or the day from which on something is missed. */
  readonly about: string | null;
  readonly practice: Practice;
  /** The first day on which it is planned. */
  readonly fromDay: Day;
  readonly dueDay: Day;
  /** The last day on which it is still planned; null: as long as it is called for. */
  readonly untilDay: Day | null;
  readonly ownerId: string | null;
  readonly contactId?: string | null;
  readonly dealId?: string;
  readonly caseId?: string;
  readonly promiseId?: string;
  readonly occasionId?: string;
  /** What a gift may cost; null: no gift is meant. */
  readonly gift?: { readonly most: number; readonly currency: string | null } | null;
  /** Why, in words. */
  readonly reason: string;
  /** When it was done, as another record says; null: it is still to be done. */
  readonly doneAt?: Instant | null;
}

/** On which day rules are asked, and by what they judge. */
export interface PlanningDay {
  readonly today: Day;
  /** The day of a moment in the reporting zone. */
  readonly dayOf: (moment: Instant) => Day;
  readonly profile: ScoringProfile;
  readonly settings: PlanSettings;
}

/** A rule says what is called for in a relationship, now and later. */
export type PlanRule = (facts: PlanFacts, day: PlanningDay) => readonly Call[];

/** An action that is as good as the called one: of the same practice, and with the same record behind it. */
export function isPlannedOtherwise({ actions }: PlanFacts, id: string, isSame: (action: ActionRecord) => boolean): boolean {
  return actions.some((action) => action.id !== id && action.state !== 'MOVED' && isSame(action));
}
