import type { Day, Instant } from '../../domain/calendar.js';
import { localDayReader } from '../../domain/local-day.js';
import type { RelationshipHistory } from '../../domain/relationship-history.js';
import type { TimeZone } from '../../domain/time-zone.js';
import { guarded } from '../daily-guard.js';
import type { ScoringProfile } from '../profile.js';
import { caseMeasures } from './case-votes.js';
import { dealMeasures } from './deal-votes.js';
import { interactionMeasures } from './interaction-votes.js';
import type { Measure } from './measure.js';
import { promiseMeasures } from './promise-votes.js';
import { ratingMeasures } from './rating-votes.js';
import { firstAnswersOf, requestMeasures } from './request-votes.js';
import { responseMeasures } from './response-votes.js';
import { surveyMeasures } from './survey-votes.js';
import type { Vote } from './vote.js';
import { contextOf } from './vote-context.js';
import type { VoteContext } from './vote-context.js';

/** A relationship's votes as of a moment, in order of day. */
export interface RelationshipVotes {
  readonly votes: readonly Vote[];
  /** When time alone makes another vote: the next due date or unanswered request. Null: never. */
  readonly nextDeadline: Instant | null;
}

/** All votes that a relationship's records amount to as of a moment, after the daily guard; days are local days of the zone. */
export function votesOf(history: RelationshipHistory, profile: ScoringProfile, asOf: Instant, zone: TimeZone): RelationshipVotes {
  const measures = measuresOf(contextOf(history, profile, localDayReader(zone)));
  const known: Measure[] = [];
  let nextDeadline: Instant | null = null;
  for (const measure of measures) {
    if (measure.at <= asOf) known.push(measure);
    else if (nextDeadline === null || measure.at < nextDeadline) nextDeadline = measure.at;
  }
  const votes = [...Map.groupBy(known, ({ event, stream }) => `${stream} ${event}`).values()].map(voteOf);
  return { votes: guarded(votes, profile.dailyCap), nextDeadline };
}

function measuresOf(context: VoteContext): Measure[] {
  const { history } = context;
  const firstAnswers = firstAnswersOf(context);
  return [
    ...history.deals.flatMap((record) => dealMeasures(record, context)),
    ...history.interactions.flatMap((record) => interactionMeasures(record, context)),
    ...history.requests.flatMap((record) => requestMeasures(record, firstAnswers.get(record.id) ?? null, context)),
    ...history.responses.flatMap((record) => responseMeasures(record, context)),
    ...history.promises.flatMap((record) => promiseMeasures(record, context)),
    ...history.ratings.flatMap((record) => ratingMeasures(record, context)),
    ...history.cases.flatMap((record) => caseMeasures(record, context)),
    ...history.surveyResponses.flatMap((record) => surveyMeasures(record, context)),
  ];
}

/** One vote of all measures of an event about a stream: their weighted mean, with the greatest weight, on the earliest day. */
function voteOf(measures: readonly Measure[]): Vote {
  const only = measures[0]!;
  if (measures.length === 1) return voteOfMeasure(only, only.day, only.value);
  const heaviest = measures.reduce((most, measure) => (measure.weight > most.weight ? measure : most));
  const first = measures.reduce((earliest, measure) => (measure.at < earliest.at ? measure : earliest));
  const weight = measures.reduce((sum, measure) => sum + measure.weight, 0);
  const good = measures.reduce((sum, measure) => sum + measure.weight * measure.value, 0);
  return voteOfMeasure(heaviest, first.day, good / weight);
}

function voteOfMeasure(measure: Measure, day: Day, value: number): Vote {
  const { recordKind, recordId, stream, weight, rater, phase, obligation, channel, direction, agentId } = measure;
  const source = recordId.slice(0, recordId.indexOf(':'));
  return { recordKind, recordId, stream, day, weight, value, source, rater, phase, obligation, channel, direction, agentId };
}
