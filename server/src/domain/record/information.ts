import { z } from 'zod';
import { InformationKind } from '../practice.js';
import { calendarDate, label, listOf, recordId } from './identity.js';

const MOST_TOPICS = 50;

/** An article or a book that may be passed on to the contacts who are interested in one of its topics. */
export const informationRecord = z.strictObject({
  id: recordId,
  kind: z.enum(InformationKind),
  name: label,
  author: label.nullish(),
  address: z.url().max(2000).nullish(),
  publishedOn: calendarDate.nullish(),
  topics: listOf(label, MOST_TOPICS),
});
export type InformationRecord = z.infer<typeof informationRecord>;

/** A contact is interested in a topic. */
export const interestRecord = z.strictObject({
  id: recordId,
  contactId: recordId,
  topic: label,
});
