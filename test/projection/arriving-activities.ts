import * as fc from 'fast-check';
import type { CalendarDate, Instant } from '../../server/src/domain/calendar.js';
import { CampaignKind, CampaignOutcome } from '../../server/src/domain/campaign.js';
import { Channel } from '../../server/src/domain/channel.js';
import { Rater } from '../../server/src/domain/judgement.js';
import { ActionOrigin, ActionOutcome, ActionState, Practice } from '../../server/src/domain/practice.js';
import type { SurveyItem } from '../../server/src/domain/record/survey.js';
import { ReferralKind, ReferralOutcome } from '../../server/src/domain/referral.js';
import type { Words } from '../../server/src/domain/words.js';
import { membersOf } from '../../server/src/domain/words.js';

/** Few ids, so that most writes correct a record that is there, or move it to another relationship. */
export const few = (name: string, count: number): fc.Arbitrary<string> =>
  fc.integer({ min: 1, max: count }).map((number) => `run:${name}${number}`);
export const oneOf = <W extends string>(words: Words<W>): fc.Arbitrary<W> => fc.constantFrom(...membersOf(words));
export const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 3 });
export const share = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);

/** What the surveys of every run ask at first. */
export const QUESTIONS: readonly SurveyItem[] = [
  { key: 'csat', instrument: 'CSAT', low: 1, high: 5 },
  { key: 'nps', instrument: 'NPS', low: 0, high: 10 },
  { key: 'modern', instrument: 'ATTRIBUTE_ITEM', stream: 'FUTURISM', low: 1, high: 5, isReversed: true },
  { key: 'why', instrument: 'FREE_TEXT' },
];

interface Common {
  readonly relationshipId: fc.Arbitrary<string>;
  readonly agentId: fc.Arbitrary<string | null>;
}

/** What arrives of practices and administrative activities; some of it breaks a rule and is refused. */
export function activities(moment: fc.Arbitrary<Instant>, date: fc.Arbitrary<CalendarDate>, common: Common) {
  const mark = fc.integer({ min: 1, max: 5 });
  const surveyId = few('survey', 2);
  return {
    survey: fc.record({
      id: surveyId,
      name: fc.constantFrom('Survey', 'Renamed'),
      wave: maybe(fc.constantFrom('Spring', 'Autumn')),
      openedOn: date,
      items: fc.subarray([...QUESTIONS], { minLength: 2 }),
    }),
    surveyInvitation: fc.record({ id: few('invitation', 3), ...common, surveyId, invitedAt: moment, channel: maybe(oneOf(Channel)) }),
    surveyResponse: fc.record({
      id: few('surveyed', 4),
      ...common,
      surveyId,
      invitationId: maybe(few('invitation', 3)),
      respondedAt: moment,
      rater: maybe(oneOf(Rater)),
      answers: fc
        .record({ csat: maybe(mark), nps: maybe(mark), modern: maybe(mark), why: maybe(fc.constant('Because')) })
        .map((given) =>
          Object.entries(given).map(([key, answer]) => ({ key, ...(typeof answer === 'string' ? { text: answer } : { value: answer }) })),
        ),
    }),
    campaign: fc.record({
      id: fc.constant('run:campaign1'),
      name: fc.constantFrom('Campaign', 'Renamed'),
      kind: oneOf(CampaignKind),
      startsOn: date,
      endsOn: maybe(date),
    }),
    campaignMember: fc.record({
      id: few('member', 3),
      ...common,
      campaignId: fc.constant('run:campaign1'),
      contactId: maybe(few('contact', 2)),
      joinedAt: moment,
      outcome: maybe(oneOf(CampaignOutcome)),
      gaveReference: maybe(fc.boolean()),
    }),
    referral: fc.record({
      id: few('referral', 3),
      ...common,
      kind: oneOf(ReferralKind),
      department: fc.constantFrom('Sales', 'Engineering'),
      parentReferralId: maybe(few('referral', 3)),
      caseId: maybe(few('case', 2)),
      referredAt: moment,
      dueAt: maybe(moment),
      outcome: maybe(oneOf(ReferralOutcome)),
      closedAt: maybe(moment),
    }),
    investigation: fc.record({
      id: few('investigation', 3),
      ...common,
      caseId: few('case', 2),
      startedAt: moment,
      finishedAt: maybe(moment),
      cause: maybe(fc.constantFrom('Seal', 'Firmware')),
      preventedBy: maybe(fc.constant('A better seal')),
    }),
    action: fc
      .record({
        id: few('action', 4),
        relationshipId: common.relationshipId,
        practice: oneOf(Practice),
        ownerId: maybe(few('agent', 2)),
        dueOn: date,
        state: oneOf(ActionState),
        at: moment,
        to: date,
        outcome: maybe(oneOf(ActionOutcome)),
        cost: maybe(fc.constantFrom(0, 12.5)),
        plannedBy: oneOf(ActionOrigin),
        dealId: maybe(few('deal', 2)),
      })
      .map(({ at, to, ...action }) => ({
        ...action,
        doneAt: action.state === 'DONE' ? at : null,
        movedToOn: action.state === 'MOVED' ? to : null,
      })),
    qualityReview: fc.record({
      id: few('review', 2),
      ...common,
      reviewedOn: date,
      seen: fc.constant('Answers are slow'),
      nextDueOn: maybe(date),
    }),
  };
}
