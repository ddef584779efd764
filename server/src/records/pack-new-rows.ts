import { type AnyRecord, RECORD_KINDS, REFERENCED_KIND, type RecordKind } from '../domain/record/record-kind.js';
import { RULES_OF_KIND, type RulesOfKind } from '../domain/rule/rules-of-kind.js';
import { codecOf } from './column-codec.js';
import type { NewRows } from './new-rows.js';
import type { RowLayout } from './row-layout.js';
import { isOrderedAlike } from './id-order.js';

type Fields = Readonly<Record<string, unknown>>;
type Stored = AnyRecord['record'];

/** Turns the value of a field into its cell, remembering the last: neighbouring records mostly refer to the same. */
interface Cell {
  readonly field: string;
  readonly encode: (value: unknown) => string;
  lastValue: unknown;
  lastText: string;
}

interface Packing {
  readonly cells: readonly Cell[];
  readonly references: readonly { readonly field: string; readonly kind: RecordKind }[];
  readonly rules: RulesOfKind;
  /** Whether records of later kinds can refer to these. */
  readonly isReferredTo: boolean;
}

const NO_RULES: NonNullable<RulesOfKind['alone']> = [];
const ABSENT = '\\N';
const CELL_END = '\t';
const ROW_END = '\n';
/** A UTF-16 unit takes at most three bytes of UTF-8. */
const BYTES_PER_UNIT = 3;
const FIRST_FILE_BYTES = 1 << 20;

/** Puts records together as rows by their layout, in any thread. */
export class NewRowsPacker {
  private readonly packings: ReadonlyMap<RecordKind, Packing>;
  private scratch = Buffer.allocUnsafeSlow(FIRST_FILE_BYTES);

  constructor(layout: RowLayout) {
    this.packings = new Map(RECORD_KINDS.map((kind) => [kind, packingOf(kind, layout)]));
  }

  /**
   * The records as new rows, parents first. Null: some are there twice, break a rule, or cannot be judged by what is
   * among them; they are for `RecordWriter.write`.
   */
  pack(items: readonly AnyRecord[]): readonly NewRows[] | null {
    const ofKind = new Map<RecordKind, Stored[]>();
    for (const { kind, record } of items) {
      const records = ofKind.get(kind);
      if (records === undefined) ofKind.set(kind, [record]);
      else records.push(record);
    }
    const before = new Map<RecordKind, ReadonlyMap<string, Stored>>();
    const packed: NewRows[] = [];
    for (const kind of RECORD_KINDS) {
      const records = ofKind.get(kind);
      if (records === undefined) continue;
      const packing = this.packings.get(kind)!;
      records.sort((left, right) => (left.id < right.id ? -1 : 1));
      const ids = records.map(({ id }) => id);
      if (ids.some((id, at) => id === ids[at - 1] || !isOrderedAlike(id)) || breaksRule(packing.rules, records, before)) return null;
      packed.push({ kind, ids, references: referencesOf(packing, records, before), file: this.fileOf(packing.cells, records) });
      if (packing.isReferredTo) before.set(kind, new Map(records.map((record) => [record.id, record])));
    }
    return packed;
  }

  /** The rows as a file of their own. */
  private fileOf(cells: readonly Cell[], records: readonly Stored[]): Uint8Array {
    let at = 0;
    for (const record of records) {
      const line = lineOf(cells, record);
      if (at + line.length * BYTES_PER_UNIT > this.scratch.length) {
        const longer = Buffer.allocUnsafeSlow(this.scratch.length * 2 + line.length * BYTES_PER_UNIT);
        this.scratch.copy(longer, 0, 0, at);
        this.scratch = longer;
      }
      at += this.scratch.write(line, at);
    }
    return new Uint8Array(this.scratch.subarray(0, at));
  }
}

function packingOf(kind: RecordKind, layout: RowLayout): Packing {
  const references: Readonly<Record<string, RecordKind>> = REFERENCED_KIND;
  return {
    cells: layout[kind].map(({ field, type }) => ({ field, encode: codecOf(type).packed, lastValue: undefined, lastText: ABSENT })),
    references: layout[kind].flatMap(({ field }) => {
      const referred = references[field];
      return referred === undefined ? [] : [{ field, kind: referred }];
    }),
    rules: RULES_OF_KIND[kind] ?? {},
    isReferredTo: Object.values(references).includes(kind),
  };
}

function breaksRule(
  { alone = NO_RULES, ofReference, ofNeighbours }: RulesOfKind,
  records: readonly Stored[],
  before: ReadonlyMap<RecordKind, ReadonlyMap<string, Stored>>,
): boolean {
  if (alone.length === 0 && !ofReference && !ofNeighbours) return false;
  const referredTo = ofReference && before.get(REFERENCED_KIND[ofReference.referenceField]);
  for (const record of records) {
    if (alone.some((rule) => rule.breachOf(record) !== null) || ofNeighbours?.concerns(record)) return true;
    const id = ofReference && (record as Fields)[ofReference.referenceField];
    if (id == null) continue;
    const referred = referredTo?.get(id as string);
    if (referred === undefined || ofReference!.breachOf(record, referred) !== null) return true;
  }
  return false;
}

function referencesOf(
  { references }: Packing,
  records: readonly Stored[],
  before: ReadonlyMap<RecordKind, ReadonlyMap<string, Stored>>,
): NewRows['references'] {
  const outside = new Map<RecordKind, Set<string>>();
  for (const { field, kind } of references) {
    const inside = before.get(kind);
    let last: unknown = null;
    for (const record of records) {
      const id = (record as Fields)[field] ?? null;
      if (id === last) continue;
      last = id;
      if (id === null || inside?.has(id as string)) continue;
      const ids = outside.get(kind) ?? new Set();
      outside.set(kind, ids.add(id as string));
    }
  }
  return [...outside].map(([kind, ids]) => ({ kind, ids: [...ids] }));
}

function lineOf(cells: readonly Cell[], record: Fields): string {
  let line = '';
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at]!;
    const value = record[cell.field];
    if (value !== cell.lastValue) {
      cell.lastText = value == null ? ABSENT : cell.encode(value);
      cell.lastValue = value;
    }
    line += at === 0 ? cell.lastText : CELL_END + cell.lastText;
  }
  return line + ROW_END;
}
