import { z } from 'zod';
import { Channel } from '../channel.js';
import { Rater } from '../judgement.js';
import { Stream } from '../stream.js';
import { SurveyInstrument } from '../survey-instrument.js';
import { calendarDate, instant, label, listOf, recordId } from './identity.js';

const MOST_QUESTIONS = 100;

const questionKey = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/, 'must be 1 to 64 letters, digits, dots, hyphens or underscores');
const mark = z.number().min(-1e6).max(1e6);

/**
 * One question of a survey. `low` and `high` are the ends of its scale, null for FREE_TEXT alone; on a reversed scale
 * the lowest mark is best. `stream` null: the instrument's own; an ATTRIBUTE_ITEM names it.
 */
export const surveyItem = z
  .strictObject({
    key: questionKey,
    instrument: z.enum(SurveyInstrument),
    stream: z.enum(Stream).nullish(),
    low: mark.nullish(),
    high: mark.nullish(),
    isReversed: z.boolean().nullish(),
    text: z.string().min(1).max(500).nullish(),
  })
  .refine(
    ({ instrument, low, high }) => (instrument === 'FREE_TEXT' ? low == null && high == null : low != null && high != null && low < high),
    {
      message: 'must have a scale from low up to high, or none where it asks for free text',
    },
  )
  .refine(({ instrument, stream }) => (instrument === 'ATTRIBUTE_ITEM' ? stream != null : instrument !== 'FREE_TEXT' || stream == null), {
    message: 'must name its stream as an attribute item, and none as free text',
  });
export type SurveyItem = z.infer<typeof surveyItem>;

/** What customers are asked, in one wave. `closedOn` null: answers are still wanted. */
export const surveyRecord = z.strictObject({
  id: recordId,
  name: label,
  wave: label.nullish(),
  openedOn: calendarDate,
  closedOn: calendarDate.nullish(),
  items: listOf(surveyItem, MOST_QUESTIONS).refine((items) => new Set(items.map(({ key }) => key)).size === items.length, {
    message: 'must give every question a key of its own',
  }),
});
export type SurveyRecord = z.infer<typeof surveyRecord>;

/** A customer is asked to answer a survey; who does not is counted too. */
export const surveyInvitationRecord = z.strictObject({
  id: recordId,
  relationshipId: recordId,
  surveyId: recordId,
  contactId: recordId.nullish(),
  agentId: recordId.nullish(),
  invitedAt: instant,
  channel: z.enum(Channel).nullish(),
});
export type SurveyInvitationRecord = z.infer<typeof surveyInvitationRecord>;

/** The answer to one question: a mark on its scale, or a text. Neither: it was left out. */
export const surveyAnswer = z.strictObject({
  key: questionKey,
  value: mark.nullish(),
  text: z.string().min(1).max(2000).nullish(),
});
export type SurveyAnswer = z.infer<typeof surveyAnswer>;

/** What one customer answered to a survey at one time. `rater` null: the customer. `invitationId` null: it answered unasked. */
export const surveyResponseRecord = z.strictObject({
  id: recordId,
  relationshipId: recordId,
  surveyId: recordId,
  invitationId: recordId.nullish(),
  contactId: recordId.nullish(),
  agentId: recordId.nullish(),
  respondedAt: instant,
  channel: z.enum(Channel).nullish(),
  rater: z.enum(Rater).nullish(),
  answers: listOf(surveyAnswer, MOST_QUESTIONS).refine((answers) => new Set(answers.map(({ key }) => key)).size === answers.length, {
    message: 'must answer every question once',
  }),
});
export type SurveyResponseRecord = z.infer<typeof surveyResponseRecord>;
