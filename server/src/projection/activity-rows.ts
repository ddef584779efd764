import type { ACTIVITY_TABLES } from '../analytics/activity-facts.js';
import type { StarRow } from '../analytics/star-schema.js';
import { dayOf as dayOfDate } from '../domain/calendar.js';
import type { CalendarDate, Day } from '../domain/calendar.js';
import type { RelationshipHistory } from '../domain/relationship-history.js';
import { dayOrNull, whoOf } from './acted-by.js';
import type { FactContext } from './fact-rows.js';
import { sourceOf } from './frozen-dimensions.js';
import { surveyRows } from './survey-rows.js';

/** The rows of the facts of practices and administrative activities for one relationship. */
export type ActivityRows = { readonly [T in (typeof ACTIVITY_TABLES)[number]]: StarRow<T>[] };

/** What the activities of one relationship are made with. */
export type ActivityContext = Pick<FactContext, 'relationship' | 'teams' | 'dayOf'>;

/** The activities of one relationship: every record, with its days in the reporting zone. */
export function activityRows(history: RelationshipHistory, context: ActivityContext): ActivityRows {
  return {
    ...surveyRows(history, context),
    fact_action: history.actions.map((record) => actionRow(record, context)),
    fact_referral: history.referrals.map((record) => referralRow(record, context)),
    fact_investigation: history.investigations.map((record) => investigationRow(record, context)),
    fact_campaign_member: campaignRows(history, context),
  };
}

function actionRow(
  record: RelationshipHistory['actions'][number],
  { relationship, teams, dayOf }: ActivityContext,
): StarRow<'fact_action'> {
  return {
    relationship,
    id: record.id,
    practice: record.practice,
    state: record.state,
    planned_by: record.plannedBy,
    due_day: dayOfDate(record.dueOn),
    done_at: record.doneAt ?? null,
    done_day: dayOrNull(record.doneAt, dayOf),
    moved_to_day: dateOrNull(record.movedToOn),
    outcome: record.outcome ?? null,
    cost: record.cost ?? null,
    currency: record.currency ?? null,
    deal_id: record.dealId ?? null,
    ...whoOf(record, record.ownerId, teams),
  };
}

function referralRow(
  record: RelationshipHistory['referrals'][number],
  { relationship, teams, dayOf }: ActivityContext,
): StarRow<'fact_referral'> {
  return {
    relationship,
    id: record.id,
    kind: record.kind,
    department: record.department,
    referred_at: record.referredAt,
    day: dayOf(record.referredAt),
    due_at: record.dueAt ?? null,
    due_day: dayOrNull(record.dueAt, dayOf),
    outcome: record.outcome ?? null,
    closed_at: record.closedAt ?? null,
    closed_day: dayOrNull(record.closedAt, dayOf),
    case_id: record.caseId ?? null,
    parent_id: record.parentReferralId ?? null,
    ...whoOf(record, record.agentId, teams),
  };
}

function investigationRow(
  record: RelationshipHistory['investigations'][number],
  { relationship, teams, dayOf }: ActivityContext,
): StarRow<'fact_investigation'> {
  const agentId = record.agentId ?? null;
  return {
    relationship,
    id: record.id,
    case_id: record.caseId,
    cause: record.cause ?? null,
    started_at: record.startedAt,
    day: dayOf(record.startedAt),
    finished_at: record.finishedAt ?? null,
    finished_day: dayOrNull(record.finishedAt, dayOf),
    is_prevented: record.preventedBy != null,
    agent_id: agentId,
    team: agentId === null ? null : (teams.get(agentId) ?? null),
    source: sourceOf(record.id),
  };
}

function campaignRows(history: RelationshipHistory, { relationship, teams, dayOf }: ActivityContext): StarRow<'fact_campaign_member'>[] {
  const campaigns = new Map(history.campaigns.map((campaign) => [campaign.id, campaign]));
  return history.campaignMembers.flatMap((record) => {
    const campaign = campaigns.get(record.campaignId);
    if (campaign === undefined) return [];
    return {
      relationship,
      id: record.id,
      campaign_id: campaign.id,
      campaign: campaign.name,
      kind: campaign.kind,
      joined_at: record.joinedAt,
      day: dayOf(record.joinedAt),
      outcome: record.outcome ?? null,
      gave_reference: record.gaveReference ?? false,
      ...whoOf(record, record.agentId, teams),
    };
  });
}

function dateOrNull(date: CalendarDate | null | undefined): Day | null {
  return date == null ? null : dayOfDate(date);
}
