import type { StarRow } from '../analytics/star-schema.js';
import type { CalendarDate, Day, Instant } from '../domain/calendar.js';
import { dayOf as dayOfDate } from '../domain/calendar.js';
import type { RelationshipHistory } from '../domain/relationship-history.js';
import type { ScoringProfile } from '../scoring/profile.js';
import type { FactRows } from './fact-rows.js';
import { answersOf, contactDaysOf, severeCasesOf, summedEvidence } from './timeline-parts.js';
import type { DealCourse, RelationshipTimeline, StageSpell, TypeSpell } from './timeline.js';

/** The deals of a history as courses, in its order. */
export function dealCourses(history: RelationshipHistory): DealCourse[] {
  return history.deals.map((deal) => ({
    id: deal.id,
    phaseDays: { PRE_DEAL: dayOrNull(deal.preDealOn), OPERATIONAL: dayOrNull(deal.operationalOn), POST_DEAL: dayOrNull(deal.postDealOn) },
    closedDay: dayOrNull(deal.closedOn),
    outcome: deal.outcome ?? null,
    amount: deal.amount ?? null,
    renewalDueDay: dayOrNull(deal.renewalDueOn),
    renewedDay: dayOrNull(deal.renewedOn),
  }));
}

/** The timeline of a relationship from its records and the rows that were made of them. */
export function timelineOfHistory(
  history: RelationshipHistory,
  deals: readonly DealCourse[],
  facts: FactRows,
  evidence: readonly StarRow<'evidence_day'>[],
  profile: ScoringProfile,
  dayOf: (instant: Instant) => Day,
): RelationshipTimeline {
  return {
    startedDay: startedDay(history, deals, dayOf),
    endedDay: endedDay(history, dayOf),
    types: typeSpells(history),
    stages: history.stageChanges.map(({ stage, occurredAt }): StageSpell => ({ stage, sinceDay: dayOf(occurredAt) })),
    evidence: summedEvidence(evidence),
    contactDays: contactDaysOf(facts.fact_interaction),
    deals,
    answers: answersOf(facts.fact_response, profile),
    severeCases: severeCasesOf(facts.fact_case, profile),
  };
}

/** The types of a history; of several on one day the last holds. */
function typeSpells(history: RelationshipHistory): TypeSpell[] {
  const typeSince = new Map(history.typeChanges.map(({ type, since }) => [dayOfDate(since), type]));
  return [...typeSince].map(([sinceDay, type]) => ({ type, sinceDay }));
}

/** The stated start, else the day of the first dated record; every list of a history begins with its earliest. */
function startedDay(history: RelationshipHistory, deals: readonly DealCourse[], dayOf: (instant: Instant) => Day): Day | null {
  const stated = dayOrNull(history.relationship.startedOn);
  if (stated !== null) return stated;
  const first = Math.min(
    history.interactions[0]?.occurredAt ?? Infinity,
    history.requests[0]?.raisedAt ?? Infinity,
    history.responses[0]?.respondedAt ?? Infinity,
    history.promises[0]?.madeAt ?? Infinity,
    history.ratings[0]?.ratedAt ?? Infinity,
    history.cases[0]?.openedAt ?? Infinity,
    history.referrals[0]?.referredAt ?? Infinity,
    history.surveyInvitations[0]?.invitedAt ?? Infinity,
    history.surveyResponses[0]?.respondedAt ?? Infinity,
    history.campaignMembers[0]?.joinedAt ?? Infinity,
  );
  const dealDays = deals.flatMap(({ phaseDays }) => Object.values(phaseDays).filter((day) => day !== null));
  const firstDay = Math.min(first === Infinity ? Infinity : dayOf(first), ...dealDays);
  return firstDay === Infinity ? null : firstDay;
}

/** The recorded end, else the day of a last move to DISSOLUTION. */
function endedDay(history: RelationshipHistory, dayOf: (instant: Instant) => Day): Day | null {
  const stated = dayOrNull(history.relationship.endedOn);
  if (stated !== null) return stated;
  const last = history.stageChanges.at(-1);
  return last?.stage === 'DISSOLUTION' ? dayOf(last.occurredAt) : null;
}

function dayOrNull(date: CalendarDate | null | undefined): Day | null {
  return date == null ? null : dayOfDate(date);
}
