import type { AnyRecord } from '../domain/record/record-kind.js';
import type { WriteOutcome } from '../records/write-outcome.js';
import type { Fate, ImportCounts } from '../records/import-counts.js';
import type { MadeRecord } from './record-maker.js';
import type { RejectedRow } from './rejects-file.js';
import type { RowProblem, SourceRow } from './value.js';

interface Entry {
  readonly rows: readonly SourceRow[];
  readonly made: readonly MadeRecord[];
  /** Where its records begin among the items of the batch. */
  readonly from: number;
  readonly rejected: readonly RejectedRow[];
}

const RANK: Readonly<Record<Fate, number>> = { unchanged: 0, changed: 1, new: 2, rejected: 3 };

/** Rows and what they were made into, to be written in one transaction. */
export class ImportBatch {
  readonly #entries: Entry[] = [];
  readonly #items: AnyRecord[] = [];
  #rowCount = 0;

  constructor(private readonly keyColumn: string) {}

  get items(): readonly AnyRecord[] {
    return this.#items;
  }

  get rowCount(): number {
    return this.#rowCount;
  }

  addMade(rows: readonly SourceRow[], made: readonly MadeRecord[]): void {
    this.#entries.push({ rows, made, from: this.#items.length, rejected: [] });
    for (const { item } of made) this.#items.push(item);
    this.#rowCount += rows.length;
  }

  /** None of the rows of a key can be used, because some have a problem. */
  addRejected(rows: readonly SourceRow[], problems: ReadonlyMap<number, RowProblem>): void {
    this.#entries.push({ rows, made: [], from: 0, rejected: this.#rejectedRows(rows, problems) });
    this.#rowCount += rows.length;
  }

  /** Counts what became of the batch and gives back its rejected rows, in the order of the file. Outcomes null: all records are new. */
  settle(outcomes: readonly WriteOutcome[] | null, counts: ImportCounts): readonly RejectedRow[] {
    return this.#entries.flatMap((entry) => this.#settleEntry(entry, outcomes, counts));
  }

  #settleEntry(entry: Entry, outcomes: readonly WriteOutcome[] | null, counts: ImportCounts): readonly RejectedRow[] {
    if (entry.rejected.length > 0) {
      counts.countRows('rejected', entry.rows.length);
      return entry.rejected;
    }
    let ofAll: Fate = 'unchanged';
    const ofRow: Fate[] = entry.rows.map(() => 'unchanged');
    const problems = new Map<number, RowProblem>();
    for (const [at, { item, row }] of entry.made.entries()) {
      const outcome = outcomes === null ? 'NEW' : (outcomes[entry.from + at] ?? 'UNCHANGED');
      const fate = fateOf(outcome);
      counts.countRecord(item.kind, fate);
      if (row === null) ofAll = worse(ofAll, fate);
      else ofRow[row] = worse(ofRow[row] ?? 'unchanged', fate);
      if (typeof outcome === 'object') {
        const reason = `${item.kind}: ${outcome.message}`;
        problems.set(row ?? entry.rows.length - 1, {
          column: outcome.field,
          value: outcome.value,
          reason,
        });
      }
    }
    if (problems.size > 0) {
      counts.countRows('rejected', entry.rows.length);
      return this.#rejectedRows(entry.rows, problems);
    }
    for (const fate of ofRow) counts.countRows(worse(fate, ofAll), 1);
    return [];
  }

  #rejectedRows(rows: readonly SourceRow[], problems: ReadonlyMap<number, RowProblem>): readonly RejectedRow[] {
    const [[at, first] = [0, { column: '', value: '', reason: '' }]] = problems;
    const others: RowProblem = {
      column: first.column,
      value: first.value,
      reason: `line ${rows[at]?.line ?? 0} has the same ${this.keyColumn} and was rejected: ${first.reason}`,
    };
    return rows.map((row, index) => ({ row, problem: problems.get(index) ?? others }));
  }
}

function fateOf(outcome: WriteOutcome): Fate {
  if (outcome === 'NEW') return 'new';
  if (outcome === 'CHANGED') return 'changed';
  return outcome === 'UNCHANGED' ? 'unchanged' : 'rejected';
}

function worse(a: Fate, b: Fate): Fate {
  return RANK[b] > RANK[a] ? b : a;
}
