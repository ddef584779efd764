import { z } from 'zod';
import { calendarDate, instant, recordId } from '../../domain/record/identity.js';
import type { Words } from '../../domain/words.js';

/** What a field of a record holds. */
export type FieldContent =
  | { readonly of: 'ID' | 'INSTANT' | 'DATE' | 'INT' | 'FLOAT' | 'BOOLEAN' | 'TEXT' }
  | { readonly of: 'WORD'; readonly words: Words<string> }
  | { readonly of: 'ITEM'; readonly shape: z.ZodObject };

/** A field of a record as its schema says it. */
export interface RecordField {
  readonly name: string;
  readonly content: FieldContent;
  /** Whether it may be absent or null. */
  readonly isNullable: boolean;
  readonly isList: boolean;
}

/** The fields of a record or of an item inside one, in the order of its schema. Throws for what has no place in the API. */
export function fieldsOf(schema: z.ZodObject): readonly RecordField[] {
  return Object.entries(schema.shape).map(([name, field]) => {
    const isNullable = (field as z.ZodType).safeParse(null).success;
    const bare = unwrapped(field as z.ZodType);
    const isList = bare instanceof z.ZodArray;
    return { name, content: contentOf(name, isList ? unwrapped(bare.element as z.ZodType) : bare), isNullable, isList };
  });
}

/** Without what says that it may be absent, null, or written as text. */
function unwrapped(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return unwrapped(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodPipe) return unwrapped(schema.out as z.ZodType);
  return schema;
}

function contentOf(name: string, schema: z.ZodType): FieldContent {
  if (schema === instant) return { of: 'INSTANT' };
  if (schema === calendarDate) return { of: 'DATE' };
  if (schema === recordId) return { of: 'ID' };
  if (schema instanceof z.ZodEnum) return { of: 'WORD', words: schema.def.entries as Words<string> };
  if (schema instanceof z.ZodObject) return { of: 'ITEM', shape: schema };
  if (schema instanceof z.ZodNumber) return { of: schema.isInt ? 'INT' : 'FLOAT' };
  if (schema instanceof z.ZodBoolean) return { of: 'BOOLEAN' };
  if (schema.def.type === 'string') return { of: 'TEXT' };
  throw new Error(`The field ${name} holds what no field of an input can: ${schema.def.type}.`);
}
