import { ACTIVITY_TABLES } from '../analytics/activity-facts.js';
import type { AnalyticsTransaction } from '../analytics/star-store.js';
import type { AgentRecord } from '../domain/record/agent.js';
import type { TeamOfAgent } from './frozen-dimensions.js';
import type { Ask } from './timeline-reader.js';

const TABLES_OF_AGENTS = [
  'vote',
  'fact_interaction',
  'fact_request',
  'fact_response',
  'fact_case',
  'fact_deal',
  'fact_promise',
  ...ACTIVITY_TABLES,
] as const;

/** The team of each agent. */
export function teamsOf(agents: readonly AgentRecord[]): TeamOfAgent {
  return new Map(agents.map(({ id, team }) => [id, team ?? null]));
}

/** The ids of relationships with a record of an agent whose team is not the one that was projected, in any order. */
export async function relationshipsOfMovedAgents(ask: Ask, teams: TeamOfAgent): Promise<string[]> {
  const projected = await ask<{ id: string; team: string | null }>('SELECT id, team FROM agent');
  const known = new Map(projected.map(({ id, team }) => [id, team]));
  const moved = [...new Set([...known.keys(), ...teams.keys()])].filter((id) => (known.get(id) ?? null) !== (teams.get(id) ?? null));
  if (moved.length === 0) return [];
  const keys = TABLES_OF_AGENTS.map((table) => `SELECT relationship FROM ${table} WHERE agent_id IN (SELECT unnest($1))`);
  const rows = await ask<{ id: string }>(`SELECT id FROM relationship WHERE "key" IN (${keys.join(' UNION ')})`, [moved]);
  return rows.map(({ id }) => id);
}

/** Replaces the agents. */
export async function writeAgents(transaction: AnalyticsTransaction, agents: readonly AgentRecord[]): Promise<void> {
  await transaction.run('DELETE FROM agent');
  await transaction.append(
    'agent',
    agents.map(({ id, name, team }) => ({ id, name, team: team ?? null })),
  );
}
