import type { AgentRecord } from '../domain/record/agent.js';
import type { BusinessUnitRecord } from '../domain/record/business-unit.js';
import { demoId } from './demo-id.js';

/** Builds pumps and drives: the steady unit. */
export const DRIVES: BusinessUnitRecord = { id: demoId('unit-drives'), name: 'Drives and Pumps' };

/** Renews its technology: its futurism rises in the last year. */
export const AUTOMATION: BusinessUnitRecord = { id: demoId('unit-automation'), name: 'Automation Systems' };

/** Was reorganised five months ago: its responsiveness falls since. */
export const SERVICES: BusinessUnitRecord = { id: demoId('unit-services'), name: 'Plant Services' };

export const BUSINESS_UNITS: readonly BusinessUnitRecord[] = [DRIVES, AUTOMATION, SERVICES];

const AGENTS_OF_TEAM = {
  'Key accounts': ['Elena Marchetti', 'Jonas Reinhold', 'Sri Wahyuni', 'Thomas Aldous'],
  'Field sales south': ['Matteo Corvi', 'Lucia Ferrante', 'Nadia Haddad', 'Paulo Teixeira'],
  'Field sales north': ['Ingrid Solberg', 'Henrik Vass', 'Katrin Oberland', 'Piotr Zielak'],
  'Service desk': ['Dewi Anggraini', 'Marco Bellandi', 'Anna Lindqvist', 'Rahmat Santosa'],
} as const;

export type TeamName = keyof typeof AGENTS_OF_TEAM;

/** Four teams of four agents. */
export const AGENTS: readonly (AgentRecord & { readonly team: TeamName })[] = (Object.keys(AGENTS_OF_TEAM) as TeamName[]).flatMap((team) =>
  AGENTS_OF_TEAM[team].map((name) => ({ id: demoId(`agent-${name.toLowerCase().replace(' ', '-')}`), name, team })),
);

/** The agents of a team. */
export function agentsOf(team: TeamName): readonly AgentRecord[] {
  return AGENTS.filter((agent) => agent.team === team);
}
