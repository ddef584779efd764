import { useFilters } from '../../shared/filter/use-filters.ts';
import type { ComparisonInput, RelationshipWhere, TimeWindowInput } from './trust-card.gen.ts';

/** What the address asks, for cards that tell a change. */
export interface ComparedQuestion {
  readonly window: TimeWindowInput;
  readonly where: RelationshipWhere;
  readonly compareTo: ComparisonInput;
}

const BEFORE: ComparisonInput = { kind: 'PREVIOUS_PERIOD' };

/** The question with its comparison; a change needs one, so without a choice it is the period before. */
export function useComparedQuestion(): ComparedQuestion {
  const { window, where, comparison } = useFilters();
  return { window, where, compareTo: comparison ?? BEFORE };
}
