import { DealPhase } from '../../domain/deal-phase.js';
import type { Estimate } from '../../domain/estimate.js';
import { membersOf } from '../../domain/words.js';
import type { OpinionsOnDay } from '../../projection/relationship-evidence.js';
import type { Opinion } from '../../scoring/opinion.js';
import type { PhaseOpinion } from './phase-opinion.type.js';

/** The opinions of a relationship as the API shows them, in the order of the phases. */
export function phaseOpinionsOfDay({ opinions }: OpinionsOnDay): PhaseOpinion[] {
  return membersOf(DealPhase).map((phase) => {
    const { points, outOf, coverage, opinion } = opinions[phase];
    const reached = outOf > 0;
    return { phase, reached, points: reached ? points : null, outOf, coverage: coverageEstimate(coverage, outOf), opinion };
  });
}

function coverageEstimate(coverage: Opinion['coverage'], outOf: number): Estimate {
  if (coverage === null) return { value: null, low: null, high: null, n: 0, relationships: 1, status: 'NO_DATA' };
  const { value, low, high } = coverage;
  return { value: 100 * value, low: 100 * low, high: 100 * high, n: outOf, relationships: 1, status: 'OK' };
}
