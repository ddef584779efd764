import type { ChartTable } from '../../shared/chart/chart-model.ts';
import type { ListedRelationship } from './relationship-row.tsx';

/** The words of the file: column heads and enum words in the reader's language. */
export interface RelationshipCsvWords {
  readonly columns: readonly string[];
  readonly type: (type: ListedRelationship['type']) => string;
  readonly phase: (phase: NonNullable<ListedRelationship['phase']>) => string;
  readonly stage: (stage: ListedRelationship['stage']) => string;
  readonly status: (status: ListedRelationship['quality']['status']) => string;
  readonly mode: (mode: NonNullable<ListedRelationship['lastContact']>['mode']) => string;
}

const FIRST_SCORE = 10;
const LAST_SCORE = 15;

/** The rows as a table to export: numbers as numbers, days in ISO form, nothing known as an empty cell. */
export function relationshipTable(rows: readonly ListedRelationship[], words: RelationshipCsvWords): ChartTable {
  return {
    columns: words.columns.map((label, index) => ({ label, numeric: index >= FIRST_SCORE && index <= LAST_SCORE })),
    rows: rows.map(({ id, account, businessUnit, type, owner, phase, stage, suggestedStage, quality, lastContact }, mark) => ({
      mark,
      cells: [
        id,
        account.name,
        businessUnit.name,
        words.type(type),
        owner?.name ?? null,
        phase ? words.phase(phase) : null,
        words.stage(stage),
        words.stage(suggestedStage),
        words.status(quality.status),
        quality.asOf,
        quality.trust.value ?? null,
        quality.trust.low ?? null,
        quality.trust.high ?? null,
        quality.commitment.value ?? null,
        quality.commitment.low ?? null,
        quality.commitment.high ?? null,
        lastContact?.occurredAt ?? null,
        lastContact ? words.mode(lastContact.mode) : null,
      ],
    })),
  };
}
