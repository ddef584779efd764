import { sql } from 'kysely';
import { dimensionOf } from '../../semantic/catalogue.js';
import type { Dataset } from '../../semantic/dataset.js';
import { asDouble, countWhere, sumWhere, wholeMillionths } from './dialect-sql.js';
import { dimensionSql, type ReadColumn } from './dimension-sql.js';
import { type Fragment, named } from './fragment.js';

/** One member of a dataset's breakdown and the columns that count it in a row of buckets. */
export interface BreakdownPart {
  readonly member: string;
  readonly rows: string;
  readonly weight: string;
}

/** The parts of a dataset's breakdown, in domain order; none when it has no breakdown. */
export function breakdownParts(dataset: Dataset): readonly BreakdownPart[] {
  if (dataset.kind === 'FLOW') return [];
  const dimension = dimensionOf(dataset, dataset.breakdown.dimension);
  const members = dimension.kind === 'WORD' ? dimension.words : [];
  return members.map((member) => ({ member, rows: `${member.toLowerCase()}_rows`, weight: `${member.toLowerCase()}_weight` }));
}

/** The rows and the weight of each member of the breakdown. */
export function breakdownSelections(dataset: Dataset, read: ReadColumn): Fragment[] {
  if (dataset.kind === 'FLOW') return [];
  const { breakdown } = dataset;
  const member = dimensionSql(dimensionOf(dataset, breakdown.dimension), null, read);
  const weight = wholeMillionths(sql`greatest(${read(breakdown.weight)}, 0)`);
  return breakdownParts(dataset).flatMap((part) => [
    named(countWhere(sql`${member} = ${part.member}`), part.rows),
    named(sql`${asDouble(sql`coalesce(${sumWhere(weight, sql`${member} = ${part.member}`)}, 0)`)} / 1e6`, part.weight),
  ]);
}
