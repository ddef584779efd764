import type { z } from 'zod';
import { instant, label, recordId } from '../domain/record/identity.js';
import type { Value } from './value.js';

interface CheckedField {
  readonly name: string;
  readonly schema: z.ZodType;
  /** Whether a value is surely good, known without the schema; what it does not know, the schema judges. */
  readonly isSurelyGood: (value: Value) => boolean;
}

/** Checks made records against the schema of their kind, field by field, remembering each field's last good value. */
export class RecordCheck {
  readonly #fields: readonly CheckedField[];
  readonly #good: Value[];

  constructor(shape: Readonly<Record<string, z.ZodType>>, fields: readonly string[]) {
    this.#fields = fields.map((name) => {
      const schema = shape[name] as z.ZodType;
      return { name, schema, isSurelyGood: SURELY_GOOD.get(withoutNull(schema)) ?? never };
    });
    this.#good = fields.map(() => Number.NaN);
  }

  /** The first field that its schema refuses, and why; null: there is none. A value that its schema reads otherwise (a list in a text) is replaced. */
  problemOf(record: Record<string, Value>): { readonly field: string; readonly reason: string } | null {
    for (let at = 0; at < this.#fields.length; at += 1) {
      const { name, schema, isSurelyGood } = this.#fields[at] as CheckedField;
      const value = record[name] ?? null;
      if (value === this.#good[at] || isSurelyGood(value)) continue;
      const checked = schema.safeParse(value);
      if (!checked.success) return { field: name, reason: checked.error.issues[0]?.message ?? 'cannot be so' };
      if (checked.data === value) this.#good[at] = value;
      else record[name] = checked.data as Value;
    }
    return null;
  }
}

const never = (): boolean => false;

/** Values of the commonest schemas that differ from record to record: what zod takes a microsecond each to find good. */
const SURELY_GOOD: ReadonlyMap<unknown, (value: Value) => boolean> = new Map<unknown, (value: Value) => boolean>([
  [recordId, (value) => typeof value === 'string' && value.length <= recordId.maxLength! && PLAIN_ID.test(value)],
  [instant, (value) => Number.isInteger(value) && (value as number) >= instant.minValue! && (value as number) <= instant.maxValue!],
  [label, (value) => typeof value === 'string' && value.length >= label.minLength! && value.length <= label.maxLength!],
]);

/** Ids in ASCII, without what `recordId` refuses. */
const PLAIN_ID = /^[a-z0-9][a-z0-9-]*:[ -~]*[!-~]$/;

function withoutNull(schema: z.ZodType): z.ZodType {
  const { def } = schema as unknown as { readonly def: { readonly type: string; readonly innerType?: z.ZodType } };
  return (def.type === 'optional' || def.type === 'nullable') && def.innerType !== undefined ? withoutNull(def.innerType) : schema;
}
