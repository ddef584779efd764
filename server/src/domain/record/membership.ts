import { z } from 'zod';
import { calendarDate, label, recordId } from './identity.js';

/** A contact belongs to a community from `since` on; `until` is the first day on which it no longer does, null: it still does. */
export const membershipRecord = z.strictObject({
  id: recordId,
  contactId: recordId,
  community: label,
  since: calendarDate,
  until: calendarDate.nullish(),
});

/** An account was found as a possible customer, through a community or because another account referred it. */
export const prospectRecord = z.strictObject({
  id: recordId,
  accountId: recordId,
  referringAccountId: recordId.nullish(),
  community: label.nullish(),
  foundOn: calendarDate,
});

/** An agent is connected with a key person among the contacts; `until` is the first day on which it no longer is. */
export const keyPersonRecord = z.strictObject({
  id: recordId,
  contactId: recordId,
  agentId: recordId,
  since: calendarDate,
  until: calendarDate.nullish(),
  note: label.nullish(),
});
