import type { Day } from '../domain/calendar.js';
import type { LifecycleStage } from '../domain/lifecycle-stage.js';
import type { ScoringProfile } from '../scoring/profile.js';
import { opinionStepAt, opinionSteps } from '../scoring/opinion-steps.js';
import type { OpinionStep } from '../scoring/opinion-steps.js';
import { sideOfFifty } from '../scoring/score-range.js';
import { silenceIndex } from '../scoring/silence.js';
import { stageSuggestedBy } from '../scoring/stage.js';
import type { StageFacts } from '../scoring/stage.js';
import { blankState, stateOf } from '../scoring/state.js';
import type { RelationshipState } from '../scoring/state.js';
import { statusOf } from '../scoring/status.js';
import type { StatusFacts, StatusFinding } from '../scoring/status.js';
import { emptySums } from '../scoring/stream-sums.js';
import type { StreamSums } from '../scoring/stream-sums.js';
import { trustMovement } from '../scoring/trust-change.js';
import { stageOn, typeOn } from './as-of.js';
import { isWon, reachedPhases } from './deal-course.js';
import { EvidenceCurve } from './evidence-curve.js';
import { lastMonthEnd } from './standard-days.js';
import type { RelationshipTimeline } from './timeline.js';

/** Room for the figures of one day, overwritten by each question. Courses that are asked one after another may share it. */
export interface CourseRoom {
  readonly sums: StreamSums;
  readonly sumsBefore: StreamSums;
  readonly state: RelationshipState;
  readonly stateBefore: RelationshipState;
}

/** New room. */
export function courseRoom(): CourseRoom {
  return { sums: emptySums(), sumsBefore: emptySums(), state: blankState(), stateBefore: blankState() };
}

/** How one relationship stood on any day: the questions that a state answers, each a function of the timeline alone. */
export class RelationshipCourse {
  private readonly curve: EvidenceCurve;
  private readonly opinions: readonly OpinionStep[];
  private readonly suggestions = new Map<Day, LifecycleStage>();

  constructor(
    readonly timeline: RelationshipTimeline,
    private readonly profile: ScoringProfile,
    private readonly room: CourseRoom = courseRoom(),
  ) {
    this.curve = new EvidenceCurve(timeline.evidence, profile);
    this.opinions = opinionSteps({ reached: reachedPhases(timeline.deals), responses: timeline.answers }, profile);
  }

  /** The evidence as of the end of a day, in an object that the next call overwrites. */
  sumsOn(day: Day): StreamSums {
    this.curve.sumsAt(day, this.room.sums);
    return this.room.sums;
  }

  /** The scores as of the end of a day, in an object that the next call overwrites. */
  stateOn(day: Day): RelationshipState {
    return stateOf(this.sumsOn(day), this.profile, this.room.state);
  }

  /** The final opinion on a day, null: no deal had reached a phase. */
  opinionOn(day: Day): OpinionStep | null {
    return opinionStepAt(this.opinions, day);
  }

  /** The health on a day, given the scores of that day. */
  statusOn(day: Day, state: RelationshipState): StatusFinding {
    const lastVoteDay = this.curve.lastVoteDay(day);
    const facts: StatusFacts = {
      hasEnded: this.hasEnded(day),
      type: typeOn(this.timeline.types, day),
      trust: state.trust,
      trustSide: sideOfFifty(state.trust, state.trustSd, this.profile),
      uncertainty: state.uncertainty,
      switching: state.switching,
      severeCasesOverdue: this.severeCasesOverdue(day),
      change: this.changeUntil(day, state.trust),
      aliveProbability: null,
      daysSinceVote: lastVoteDay === null ? null : day - lastVoteDay,
    };
    return statusOf(facts, this.profile);
  }

  /** The stage that the last two consecutive month ends to agree both speak for; before any two agree, the recorded one. */
  suggestedStageOn(day: Day): LifecycleStage {
    const started = this.timeline.startedDay ?? day;
    for (let monthEnd = lastMonthEnd(day); monthEnd >= started; monthEnd = lastMonthEnd(monthEnd - 1)) {
      const before = lastMonthEnd(monthEnd - 1);
      if (before < started) break;
      const suggested = this.suggestedBy(monthEnd);
      if (suggested === this.suggestedBy(before)) return suggested;
    }
    return stageOn(this.timeline.stages, day);
  }

  private suggestedBy(day: Day): LifecycleStage {
    const known = this.suggestions.get(day);
    if (known !== undefined) return known;
    this.curve.sumsAt(day, this.room.sumsBefore);
    const state = stateOf(this.room.sumsBefore, this.profile, this.room.stateBefore);
    const suggested = stageSuggestedBy(this.stageFacts(day, state), this.profile);
    this.suggestions.set(day, suggested);
    return suggested;
  }

  private stageFacts(day: Day, state: RelationshipState): StageFacts {
    const { deals, startedDay } = this.timeline;
    const wonDeals = deals.filter((deal) => isWon(deal, day)).length;
    const opinion = this.opinionOn(day);
    const renewals = deals.filter((deal) => deal.renewedDay !== null && deal.renewedDay <= day).length;
    return {
      hasEnded: this.hasEnded(day),
      trust: state.trust,
      commitment: state.commitment,
      uncertainty: state.uncertainty,
      trustSide: sideOfFifty(state.trust, state.trustSd, this.profile),
      wonDeals,
      repeatDeals: Math.max(0, wonDeals - 1) + renewals,
      isRenewalLost: this.isRenewalLost(day),
      tenureDays: startedDay === null ? 0 : Math.max(0, day - startedDay),
      preDealCoverage: opinion === null || opinion.outOfPreDeal === 0 ? null : opinion.answeredPreDeal / opinion.outOfPreDeal,
      silence: this.silenceOn(day),
    };
  }

  private isRenewalLost(day: Day): boolean {
    let lastDue = -Infinity;
    let isLost = false;
    for (const { renewalDueDay, renewedDay } of this.timeline.deals) {
      if (renewalDueDay === null || renewalDueDay >= day || renewalDueDay < lastDue) continue;
      lastDue = renewalDueDay;
      isLost = renewedDay === null || renewedDay > day;
    }
    return isLost;
  }

  private silenceOn(day: Day): number | null {
    const { contactDays } = this.timeline;
    const last = contactDays.findLastIndex((contactDay) => contactDay <= day);
    const first = contactDays[0];
    const lastDay = contactDays[last];
    if (first === undefined || lastDay === undefined) return null;
    return silenceIndex(last + 1, lastDay - first, day - lastDay, this.profile);
  }

  private hasEnded(day: Day): boolean {
    const { endedDay } = this.timeline;
    return endedDay !== null && endedDay <= day;
  }

  private severeCasesOverdue(day: Day): number {
    return this.timeline.severeCases.filter(
      ({ openedDay, dueDay, resolvedDay }) => openedDay <= day && dueDay < day && (resolvedDay === null || resolvedDay > day),
    ).length;
  }

  /** How trust changed; the costly split is made only where the change could alarm. Null: there was no relationship before. */
  private changeUntil(day: Day, trust: number): StatusFacts['change'] {
    const { changeDays, alarmingChange } = this.profile.status;
    const before = day - changeDays;
    const { startedDay } = this.timeline;
    if (startedDay === null || startedDay > before) return null;
    this.curve.sumsAt(before, this.room.sumsBefore);
    const delta = trust - stateOf(this.room.sumsBefore, this.profile, this.room.stateBefore).trust;
    if (delta > alarmingChange) return { delta, surprise: 0 };
    this.curve.sumsAt(day, this.room.sums);
    return { delta, surprise: trustMovement(this.room.sumsBefore, this.room.sums, changeDays, this.profile).surprise };
  }
}
