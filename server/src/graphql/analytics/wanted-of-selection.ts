import { refuse } from '../../domain/refusal.js';
import type { Grouping, Wanted } from '../../engine/request/analytics-request.js';
import type { Dataset } from '../../semantic/dataset.js';
import { dimensionOfKey } from './condition-of-where.js';
import type { SelectedField } from './selected-fields.js';

/** The measure that a field of a bucket shows with these arguments; null when the field shows none. */
export type MeasureOfField = (field: string, args: Readonly<Record<string, unknown>>) => string | null;

/** What the engine has to compute for the selected fields of a bucket. */
export function wantedOf(
  fields: readonly SelectedField[],
  groupBy: readonly Grouping[],
  dataset: Dataset,
  measureOfField: MeasureOfField,
): Wanted {
  checkDimensions(fields, groupBy, dataset);
  const shown = fields.flatMap(({ name, arguments: args }) => measureOfField(name, args) ?? []);
  const changed = fields.flatMap(({ name, arguments: args }) => (name === 'change' ? [String(args['measure'])] : []));
  const counterpart = fields.filter(({ name }) => name === 'previous');
  const previous =
    counterpart.length > 0 || changed.length > 0
      ? wantedOf(
          counterpart.flatMap(({ fields: below }) => below),
          groupBy,
          dataset,
          measureOfField,
        )
      : null;
  return {
    measures: new Set([...shown, ...changed]),
    breakdown: fields.some(({ name }) => name === 'byStatus'),
    previous: previous && { ...previous, measures: new Set([...previous.measures, ...changed]) },
  };
}

/** Both of two selections of one bucket. */
export function bothWanted(one: Wanted, other: Wanted): Wanted {
  const previous = one.previous && other.previous ? bothWanted(one.previous, other.previous) : (one.previous ?? other.previous);
  return { measures: new Set([...one.measures, ...other.measures]), breakdown: one.breakdown || other.breakdown, previous };
}

function checkDimensions(fields: readonly SelectedField[], groupBy: readonly Grouping[], dataset: Dataset): void {
  const grouped = groupBy.map(({ dimension }) => dimension);
  for (const { name } of fields) {
    const dimension = dimensionOfKey(name);
    if (dataset.dimensions.some((known) => known.name === dimension) && !grouped.includes(dimension)) {
      throw refuse('DIMENSION_NOT_GROUPED', { dimension, grouped });
    }
  }
}
