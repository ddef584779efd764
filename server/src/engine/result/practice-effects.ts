import type { EstimateStatus } from '../../domain/estimate.js';
import { Practice } from '../../domain/practice.js';
import { membersOf } from '../../domain/words.js';
import type { Row } from '../../analytics/analytics-store.js';
import { type ObservedChange, practiceEffect, type PracticeEffect } from '../../scoring/practice-effect.js';

/** The later effect of one practice. */
export interface EffectOfPractice extends PracticeEffect {
  readonly practice: Practice;
  readonly status: EstimateStatus;
}

/** Ranges run from this probability to its complement: 90 %. */
const RANGE_TAIL = 0.05;
/** Fewer relationships with a practice are shown with care. */
const FEW_RELATIONSHIPS = 5;

/** The effect of each practice, in the order of the domain, from rows of observed changes. */
export function practiceEffectsOf(rows: readonly Row[]): EffectOfPractice[] {
  const byPractice = Map.groupBy(rows, ({ practice }) => practice as Practice);
  return membersOf(Practice).map((practice) => {
    const changes = (byPractice.get(practice) ?? []).map((row): ObservedChange => ({
      relationship: Number(row['relationship']),
      stratum: Number(row['stratum']),
      hasPractice: row['has_practice'] === true,
      change: Number(row['change']),
    }));
    const effect = practiceEffect(changes, RANGE_TAIL);
    const status = effect.difference === null ? 'NO_DATA' : effect.relationships < FEW_RELATIONSHIPS ? 'LOW_N' : 'OK';
    return { practice, status, ...effect };
  });
}
