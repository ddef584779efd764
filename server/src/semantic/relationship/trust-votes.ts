import { TRUST_STREAMS } from '../../domain/stream.js';
import type { ColumnRef } from '../dimension.js';

/** The votes that trust is made of: those of its six streams. */
export const TRUST_VOTES: readonly ColumnRef[] = TRUST_STREAMS.map((stream) => `relationship_state.votes_${stream.toLowerCase()}` as const);
