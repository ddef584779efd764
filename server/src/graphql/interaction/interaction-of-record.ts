import { MODE_OF_CHANNEL } from '../../domain/channel.js';
import type { RecordOf } from '../../domain/record/record-kind.js';
import type { Interaction } from './interaction.type.js';

/** An interaction record as the API shows it. */
export function interactionOfRecord(record: RecordOf<'interaction'>): Interaction {
  const { id, relationshipId, occurredAt, channel, direction, isHuman } = record;
  return {
    id,
    relationshipId,
    agentId: record.agentId ?? null,
    occurredAt,
    channel,
    mode: MODE_OF_CHANNEL[channel],
    direction,
    isHuman,
    phase: record.phase ?? null,
    obligation: record.obligation ?? null,
    subject: record.subject ?? null,
  };
}
