import type { StarRow } from '../analytics/star-schema.js';
import type { RelationshipState } from '../scoring/state.js';
import type { StreamSums } from '../scoring/stream-sums.js';

type StateRow = StarRow<'relationship_state'>;
type StreamColumn = Extract<keyof StateRow, `${'score' | 'sd' | 'mass' | 'votes'}_${string}`>;

/**
 * The columns that each stream has in a state, and the number of votes of all; positions are those of `STREAMS`.
 * Written out because millions of states are made: an object with computed keys costs ten times as much.
 */
export function streamColumns({ scores, sds }: RelationshipState, { mass, votes }: StreamSums): Pick<StateRow, StreamColumn | 'votes'> {
  return {
    votes: votes.reduce((sum, count) => sum + count, 0),
    score_reliability: scores[0]!,
    score_courtesy: scores[1]!,
    score_availability: scores[2]!,
    score_responsiveness: scores[3]!,
    score_intelligence: scores[4]!,
    score_futurism: scores[5]!,
    score_shared_values: scores[6]!,
    score_continuity: scores[7]!,
    score_switching: scores[8]!,
    score_reciprocity: scores[9]!,
    sd_reliability: sds[0]!,
    sd_courtesy: sds[1]!,
    sd_availability: sds[2]!,
    sd_responsiveness: sds[3]!,
    sd_intelligence: sds[4]!,
    sd_futurism: sds[5]!,
    sd_shared_values: sds[6]!,
    sd_continuity: sds[7]!,
    sd_switching: sds[8]!,
    sd_reciprocity: sds[9]!,
    mass_reliability: mass[0]!,
    mass_courtesy: mass[1]!,
    mass_availability: mass[2]!,
    mass_responsiveness: mass[3]!,
    mass_intelligence: mass[4]!,
    mass_futurism: mass[5]!,
    mass_shared_values: mass[6]!,
    mass_continuity: mass[7]!,
    mass_switching: mass[8]!,
    mass_reciprocity: mass[9]!,
    votes_reliability: votes[0]!,
    votes_courtesy: votes[1]!,
    votes_availability: votes[2]!,
    votes_responsiveness: votes[3]!,
    votes_intelligence: votes[4]!,
    votes_futurism: votes[5]!,
    votes_shared_values: votes[6]!,
    votes_continuity: votes[7]!,
    votes_switching: votes[8]!,
    votes_reciprocity: votes[9]!,
  };
}
