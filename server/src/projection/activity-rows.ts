import type { ACTIVITY_TABLES } from '../analytics/activity-facts.js';
import type { StarRow } from '../analytics/star-schema.js';
import { dayOf as dayOfDate } from '../domain/calendar.js';
import type { CalendarDate, Day, Instant } from '../domain/calendar.js';
import { MODE_OF_CHANNEL } from '../domain/channel.js';
import type { Channel } from '../domain/channel.js';
import type { RelationshipHistory } from '../domain/relationship-history.js';
import { STREAM_OF_INSTRUMENT } from '../scoring/votes/stream-of-instrument.js';
import { answerValue } from '../scoring/votes/survey-votes.js';
import type { FactContext } from './fact-rows.js';
import type { TeamOfAgent } from './frozen-dimensions.js';
import { sourceOf } from './frozen-dimensions.js';

/** The rows of the facts of practices and administrative activities for one relationship. */
export type ActivityRows = { readonly [T in (typeof ACTIVITY_TABLES)[number]]: StarRow<T>[] };

type Context = Pick<FactContext, 'relationship' | 'teams' | 'dayOf'>;

/** The activities of one relationship: every record, with its days in the reporting zone. */
export function activityRows(history: RelationshipHistory, context: Context): ActivityRows {
  return {
    ...surveyRows(history, context),
    fact_action: history.actions.map((record) => actionRow(record, context)),
    fact_referral: history.referrals.map((record) => referralRow(record, context)),
    fact_investigation: history.investigations.map((record) => investigationRow(record, context)),
    fact_campaign_member: campaignRows(history, context),
  };
}

function surveyRows(
  history: RelationshipHistory,
  { relationship, teams, dayOf }: Context,
): Pick<ActivityRows, 'fact_survey_invitation' | 'fact_survey_answer'> {
  const surveys = new Map(history.surveys.map((survey) => [survey.id, survey]));
  const answeredAt = new Map<string, Instant>();
  for (const { invitationId, respondedAt } of history.surveyResponses) {
    if (invitationId != null && !answeredAt.has(invitationId)) answeredAt.set(invitationId, respondedAt);
  }
  return {
    fact_survey_invitation: history.surveyInvitations.flatMap((record) => {
      const survey = surveys.get(record.surveyId);
      if (survey === undefined) return [];
      const respondedAt = answeredAt.get(record.id) ?? null;
      return {
        relationship,
        id: record.id,
        survey_id: survey.id,
        survey: survey.name,
        wave: survey.wave ?? null,
        invited_at: record.invitedAt,
        day: dayOf(record.invitedAt),
        responded_at: respondedAt,
        responded_day: dayOrNull(respondedAt, dayOf),
        ...reachedBy(record.channel),
        ...whoOf(record, record.agentId, teams),
      };
    }),
    fact_survey_answer: history.surveyResponses.flatMap((record) => {
      const survey = surveys.get(record.surveyId);
      const questions = new Map(survey?.items.map((item) => [item.key, item]));
      return record.answers.flatMap((answer) => {
        const item = questions.get(answer.key);
        if (survey === undefined || item === undefined || (answer.value == null && answer.text == null)) return [];
        return {
          relationship,
          response_id: record.id,
          question: answer.key,
          survey_id: survey.id,
          survey: survey.name,
          wave: survey.wave ?? null,
          invitation_id: record.invitationId ?? null,
          instrument: item.instrument,
          stream: item.stream ?? (item.instrument === 'FREE_TEXT' ? null : STREAM_OF_INSTRUMENT[item.instrument]),
          responded_at: record.respondedAt,
          day: dayOf(record.respondedAt),
          mark: answer.value ?? null,
          value: answerValue(answer, item),
          has_text: answer.text != null,
          rater: record.rater ?? 'CUSTOMER',
          ...reachedBy(record.channel),
          ...whoOf(record, record.agentId, teams),
        };
      });
    }),
  };
}

function actionRow(record: RelationshipHistory['actions'][number], { relationship, teams, dayOf }: Context): StarRow<'fact_action'> {
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

function referralRow(record: RelationshipHistory['referrals'][number], { relationship, teams, dayOf }: Context): StarRow<'fact_referral'> {
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
  { relationship, teams, dayOf }: Context,
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

function campaignRows(history: RelationshipHistory, { relationship, teams, dayOf }: Context): StarRow<'fact_campaign_member'>[] {
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

function reachedBy(channel: Channel | null | undefined): Pick<StarRow<'fact_survey_invitation'>, 'channel' | 'mode'> {
  return { channel: channel ?? null, mode: channel == null ? null : MODE_OF_CHANNEL[channel] };
}

function whoOf(
  record: { readonly id: string; readonly contactId?: string | null | undefined },
  agent: string | null | undefined,
  teams: TeamOfAgent,
): Pick<StarRow<'fact_action'>, 'contact_id' | 'agent_id' | 'team' | 'source'> {
  const agentId = agent ?? null;
  const team = agentId === null ? null : (teams.get(agentId) ?? null);
  return { contact_id: record.contactId ?? null, agent_id: agentId, team, source: sourceOf(record.id) };
}

function dayOrNull(moment: Instant | null | undefined, dayOf: (moment: Instant) => Day): Day | null {
  return moment == null ? null : dayOf(moment);
}

function dateOrNull(date: CalendarDate | null | undefined): Day | null {
  return date == null ? null : dayOfDate(date);
}
