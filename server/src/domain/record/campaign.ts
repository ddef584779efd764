import { z } from 'zod';
import { CampaignKind, CampaignOutcome } from '../campaign.js';
import { calendarDate, instant, label, recordId } from './identity.js';

/** Public relations with many customers at a time. Both days are included; `endsOn` null: no end is set. */
export const campaignRecord = z.strictObject({
  id: recordId,
  name: label,
  kind: z.enum(CampaignKind),
  startsOn: calendarDate,
  endsOn: calendarDate.nullish(),
});
export type CampaignRecord = z.infer<typeof campaignRecord>;

/** A relationship, or one contact in it, is reached by a campaign. `outcome` null: not known yet. */
export const campaignMemberRecord = z.strictObject({
  id: recordId,
  campaignId: recordId,
  relationshipId: recordId,
  contactId: recordId.nullish(),
  agentId: recordId.nullish(),
  joinedAt: instant,
  outcome: z.enum(CampaignOutcome).nullish(),
  gaveReference: z.boolean().nullish(),
});
export type CampaignMemberRecord = z.infer<typeof campaignMemberRecord>;
