import type { z } from 'zod';
import type { Value } from './value.js';

interface CheckedField {
  readonly name: string;
  readonly schema: z.ZodType;
}

/** Checks made records against the schema of their kind, field by field, remembering each field's last good value. */
export class RecordCheck {
  readonly #fields: readonly CheckedField[];
  readonly #good: Value[];

  constructor(shape: Readonly<Record<string, z.ZodType>>, fields: readonly string[]) {
    this.#fields = fields.map((name) => ({ name, schema: shape[name] as z.ZodType }));
    this.#good = fields.map(() => Number.NaN);
  }

  /** The first field that its schema refuses, and why; null: there is none. A value that its schema reads otherwise (a list in a text) is replaced. */
  problemOf(record: Record<string, Value>): { readonly field: string; readonly reason: string } | null {
    for (let at = 0; at < this.#fields.length; at += 1) {
      const { name, schema } = this.#fields[at] as CheckedField;
      const value = record[name] ?? null;
      if (value === this.#good[at]) continue;
      const checked = schema.safeParse(value);
      if (!checked.success) return { field: name, reason: checked.error.issues[0]?.message ?? 'cannot be so' };
      if (checked.data === value) this.#good[at] = value;
      else record[name] = checked.data as Value;
    }
    return null;
  }
}
