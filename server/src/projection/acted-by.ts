import type { StarRow } from '../analytics/star-schema.js';
import type { Day, Instant } from '../domain/calendar.js';
import { MODE_OF_CHANNEL } from '../domain/channel.js';
import type { Channel } from '../domain/channel.js';
import type { TeamOfAgent } from './frozen-dimensions.js';
import { sourceOf } from './frozen-dimensions.js';

/** Through which channel, and so in which mode. Null: not known. */
export function reachedBy(channel: Channel | null | undefined): Pick<StarRow<'fact_survey'>, 'channel' | 'mode'> {
  return { channel: channel ?? null, mode: channel == null ? null : MODE_OF_CHANNEL[channel] };
}

/** By which agent of which team, and where it was recorded. With whom is not told: analytics knows no contacts. */
export function whoOf(
  record: { readonly id: string },
  agent: string | null | undefined,
  teams: TeamOfAgent,
): Pick<StarRow<'fact_action'>, 'agent_id' | 'team' | 'source'> {
  const agentId = agent ?? null;
  const team = agentId === null ? null : (teams.get(agentId) ?? null);
  return { agent_id: agentId, team, source: sourceOf(record.id) };
}

/** The day of a moment; null where there is none. */
export function dayOrNull(moment: Instant | null | undefined, dayOf: (moment: Instant) => Day): Day | null {
  return moment == null ? null : dayOf(moment);
}
