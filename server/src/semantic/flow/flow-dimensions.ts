import { Channel, CommunicationMode } from '../../domain/channel.js';
import { DealPhase } from '../../domain/deal-phase.js';
import { Obligation } from '../../domain/obligation.js';
import { TimeGrain } from '../../domain/time-grain.js';
import { membersOf } from '../../domain/words.js';
import type { ColumnRef, Dimension } from '../dimension.js';

const GRAINS = membersOf(TimeGrain);

/** The time that the window is about. */
export const PERIOD_OF_FLOW = {
  name: 'PERIOD',
  label: 'Period',
  definition: 'The period in which it happened, by the time that the window is about, in the zone asked for.',
  kind: 'PERIOD',
  grains: GRAINS,
} as const satisfies Dimension;

/** Another date of the events, in the reporting zone. */
export function dateOfFlow<N extends string>(name: N, label: string, definition: string, column: ColumnRef) {
  return { name, label, definition, kind: 'DATE', column, grains: GRAINS } as const satisfies Dimension;
}

/** The phase of the deal when it happened. */
export function phaseOfFlow(table: string) {
  return {
    name: 'PHASE',
    label: 'Deal phase',
    definition: 'The phase of its obligation, else of its deal when it happened; null where neither is known.',
    kind: 'WORD',
    column: `${table}.phase`,
    words: membersOf(DealPhase),
  } as const satisfies Dimension;
}

/** The obligation that it served. */
export function obligationOfFlow(table: string) {
  return {
    name: 'OBLIGATION',
    label: 'Obligation',
    definition: 'The obligation that it is about; null where none is recorded.',
    kind: 'WORD',
    column: `${table}.obligation`,
    words: membersOf(Obligation),
  } as const satisfies Dimension;
}

/** The channel, and the mode that it belongs to. */
export function channelOfFlow(table: string) {
  return {
    name: 'CHANNEL',
    label: 'Channel',
    definition: 'The channel it came through.',
    kind: 'WORD',
    column: `${table}.channel`,
    words: membersOf(Channel),
  } as const satisfies Dimension;
}

/** The mode of its channel. */
export function modeOfFlow(table: string) {
  return {
    name: 'MODE',
    label: 'Mode',
    definition: 'The mode of its channel.',
    kind: 'WORD',
    column: `${table}.mode`,
    words: membersOf(CommunicationMode),
  } as const satisfies Dimension;
}

/** Who of the supplier had it, and where it was recorded. */
export function originOfFlow(table: string) {
  return [
    {
      name: 'AGENT',
      label: 'Agent',
      definition: 'The agent who had it; null where nobody is recorded.',
      kind: 'ENTITY',
      column: `${table}.agent_id`,
      labelColumn: 'agent.name',
    },
    {
      name: 'AGENT_TEAM',
      label: 'Team of the agent',
      definition: 'The team of the agent who had it.',
      kind: 'TEXT',
      column: `${table}.team`,
    },
    { name: 'SOURCE', label: 'Source', definition: 'The system that recorded it.', kind: 'TEXT', column: `${table}.source` },
  ] as const satisfies readonly Dimension[];
}
