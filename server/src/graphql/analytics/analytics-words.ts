import { ComparisonAlignment, ComparisonKind } from '../../domain/comparison.js';
import { wordsOf } from '../../domain/words.js';
import { GapFill, Nulls, SortDirection } from '../../engine/request/analytics-request.js';
import { ChangeKind } from '../../engine/result/change-decomposition.js';
import type { Dataset } from '../../semantic/dataset.js';
import { publishWords } from '../words/domain-words.js';

/** What each relationship counts by in a mean. */
export const Weighting = wordsOf('EQUAL', 'REVENUE');
export type Weighting = keyof typeof Weighting;

publishWords(SortDirection, 'Direction', 'Which way a list is sorted.', { ASC: 'Smallest first.', DESC: 'Largest first.' });

publishWords(Nulls, 'Nulls', 'Where a sorted list puts what is missing.', {
  FIRST: 'Before everything else.',
  LAST: 'After everything else.',
});

publishWords(GapFill, 'GapFill', 'What stands in periods without rows.', {
  NULLS: 'Null: nothing is known.',
  ZEROS: 'Zero; only for measures that count.',
});

publishWords(ComparisonKind, 'ComparisonKind', 'Which earlier span the window is compared with.', {
  PREVIOUS_PERIOD: 'The equally long span just before; of a running month, the same days of the last month.',
  SAME_PERIOD_LAST_YEAR: 'The equally long span that ended a year before.',
  CUSTOM: 'The span given as between.',
});

publishWords(ComparisonAlignment, 'ComparisonAlignment', 'What of a window that is still running is compared.', {
  ELAPSED: 'The days that have passed, with as many days.',
  FULL: 'Whole periods, the days to come included.',
});

publishWords(Weighting, 'Weighting', 'What each relationship counts by in a mean.', {
  EQUAL: 'Every relationship counts once.',
  REVENUE: 'By the revenue of the last twelve months; without revenue it does not count.',
});

publishWords(ChangeKind, 'ChangeKind', 'What a part of a change is.', {
  AGEING: 'Within a relationship: old evidence faded.',
  CONFIRM: 'Within a relationship: more is known, nothing changed.',
  SURPRISE: 'Within a relationship: better or worse than before.',
  RATE: 'Across relationships: the group itself moved.',
  MIX: 'Across relationships: the group’s share moved.',
  ENTERED: 'Across relationships: the group was not there before.',
  LEFT: 'Across relationships: the group is no longer there.',
});

/** Publishes the dimensions of a dataset as an enum, each with its definition. */
export function publishDimensions<W extends string>(dataset: Dataset, name: string) {
  return publishDeclarations<W>(name, `What ${dataset.label.toLowerCase()} are grouped and filtered by.`, dataset.dimensions);
}

/** Publishes the measures of a dataset as an enum, each with its definition and unit. */
export function publishMeasures<W extends string>(dataset: Dataset, name: string) {
  const measures = dataset.measures.map((measure) => ({ name: measure.name, definition: `${measure.definition} In ${measure.unit}.` }));
  return publishDeclarations<W>(name, `What is measured of ${dataset.label.toLowerCase()}.`, measures);
}

/** Publishes declarations as an enum, each with its definition. */
export function publishDeclarations<W extends string>(
  name: string,
  description: string,
  declarations: readonly { readonly name: string; readonly definition: string }[],
) {
  const words = wordsOf(...declarations.map((declaration) => declaration.name)) as { readonly [K in W]: K };
  publishWords(
    words,
    name,
    description,
    Object.fromEntries(declarations.map((declaration) => [declaration.name, declaration.definition])) as Record<W, string>,
  );
  return words;
}
