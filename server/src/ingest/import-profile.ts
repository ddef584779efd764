import { z } from 'zod';
import { wordsOf } from '../domain/words.js';
import { RECORD_KINDS } from '../domain/record/record-kind.js';

/** How the text of a column is understood. DATE is a day of the calendar, TIME a moment in the profile's zone. */
export const ColumnType = wordsOf('text', 'integer', 'number', 'yes-no', 'date', 'time');
export type ColumnType = keyof typeof ColumnType;

const name = z.string().min(1);
const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const oneOrMore = z.union([scalar, z.array(scalar).min(1)]);

const test = z.union([
  oneOrMore.describe('The value, or one of the values.'),
  z.strictObject({
    is: oneOrMore.optional().describe('One of these values.'),
    not: oneOrMore.optional().describe('None of these values.'),
    missing: z.boolean().optional().describe('true: there is no value; false: there is one.'),
    changed: z.literal(true).optional().describe('Differs from the row before it, or is in the first row.'),
    after: oneOrMore.optional().describe('The row before it held one of these values.'),
  }),
]);

const everyTest = z.record(name, test);

/** Columns and what must hold of each; a list of such: any one of them must hold. */
export const conditionSchema = z.union([everyTest, z.array(everyTest).min(1)]);
export type Condition = z.infer<typeof conditionSchema>;
export type ColumnTest = z.infer<typeof test>;

export type Scalar = z.infer<typeof scalar>;
export type ValueExpression =
  | Scalar
  | {
      of: ValueExpression;
      in: 'first' | 'last' | 'previous' | 'next';
      where?: Condition | undefined;
    }
  | { min: ValueExpression; where?: Condition | undefined }
  | { max: ValueExpression; where?: Condition | undefined }
  | { count: Condition; beyond?: number | undefined }
  | { either: ValueExpression[] }
  | { join: ValueExpression[] }
  | { when: Condition; give: ValueExpression; else?: ValueExpression | undefined }
  | { after: ValueExpression; by: string }
  | { lookup: string; key: ValueExpression; take: string };

const value: z.ZodType<ValueExpression> = z.lazy(() =>
  z.union([
    scalar.describe(
      'A constant; text may hold {column}. A text that is only {column} keeps the type of the column; {#} is the position of the row within its key.',
    ),
    z.strictObject({
      of: value,
      in: z.enum(['first', 'last', 'previous', 'next']),
      where: conditionSchema.optional(),
    }),
    z.strictObject({ min: value, where: conditionSchema.optional() }),
    z.strictObject({ max: value, where: conditionSchema.optional() }),
    z.strictObject({ count: conditionSchema, beyond: z.int().min(0).optional() }),
    z.strictObject({ either: z.array(value).min(1) }),
    z.strictObject({ join: z.array(value).min(1) }),
    z.strictObject({ when: conditionSchema, give: value, else: value.optional() }),
    z.strictObject({ after: value, by: duration }),
    z.strictObject({ lookup: name, key: value, take: name }),
  ]),
);

const duration = z
  .string()
  .regex(/^(\d+(\.\d+)?|\{[^{}]+\}) (minutes?|hours?|days?)$/u, 'must read like "3 days", "8 hours" or "{column} minutes"');

const column = z.strictObject({
  type: z.enum(ColumnType),
  header: name.optional().describe('The name in the file, where it is not the name used here.'),
  pattern: z.string().min(1).optional().describe('Of a date or time: yyyy MM M dd d HH H mm ss SSS and fixed characters, or iso.'),
  required: z.boolean().default(false).describe('A row without a value is rejected.'),
  words: z.record(z.string(), scalar).optional().describe('What each value stands for; another value rejects its row.'),
  otherwise: scalar.optional().describe('What a value outside words stands for, instead of rejecting the row; noticed.'),
  aliases: z.record(z.string(), z.string()).optional().describe('Another spelling of a value: every use is noticed.'),
});
export type ColumnDeclaration = z.infer<typeof column>;

const fileSettings = {
  format: z.enum(['csv', 'ndjson']).default('csv'),
  encoding: z.enum(['utf-8', 'utf-16', 'windows-1252', 'iso-8859-1']).default('utf-8'),
  delimiter: z.string().length(1).default(','),
  quote: z.string().length(1).default('"'),
  decimal: z.enum(['.', ',']).default('.').describe('The decimal separator of numbers.'),
  missing: z.array(z.string()).default(['']).describe('The texts that stand for no value.'),
  repeatedHeaders: z
    .record(name, z.int().min(1))
    .default({})
    .describe('Header names that occur several times, with the position (from 1) of the one that is meant.'),
};

const rows = z.strictObject({
  ...fileSettings,
  key: name.describe('The column that tells one thing from the next.'),
  perKey: z.enum(['one', 'many']).default('one').describe('many: neighbouring rows of one key are one thing (an event log).'),
  inOrderOf: name.optional().describe('A time that must not run backwards within a key; it is noticed where it does.'),
  steady: z.array(name).default([]).describe('Columns that should not change within a key; it is noticed where they do.'),
});

const lookup = z.strictObject({
  ...fileSettings,
  file: name.describe('The name of the file; * stands for any characters.'),
  key: name,
  columns: z.record(name, column),
});
export type LookupDeclaration = z.infer<typeof lookup>;

const recordRule = z.strictObject({
  record: z.enum(RECORD_KINDS as [(typeof RECORD_KINDS)[number], ...typeof RECORD_KINDS]),
  per: z.enum(['key', 'row']).default('key').describe('key: one for all rows of a key, read from the last; row: one for each row.'),
  where: conditionSchema.optional().describe('Made only where this holds.'),
  needs: z
    .array(name)
    .default([])
    .describe('Fields without which none is made; a row is rejected for any other that is needed and missing.'),
  fields: z.record(name, value),
});
export type RecordRule = z.infer<typeof recordRule>;

/** What an import profile may say. The published JSON Schema is made of this. */
export const importProfileSchema = z.strictObject({
  name: name.regex(/^[a-z0-9][a-z0-9-]*$/u, 'must be small letters, digits and hyphens'),
  about: name.describe('What the files hold, in a sentence.'),
  source: name
    .regex(/^[a-z0-9][a-z0-9-]*$/u, 'must be small letters, digits and hyphens')
    .describe('The part before the colon of every id that this profile makes.'),
  zone: name.describe('The zone of times that name none, such as Europe/Rome.'),
  assumptions: z.array(name).default([]).describe('What the data does not say and the profile decides; printed at every import.'),
  rows,
  lookups: z.record(name, lookup).default({}),
  columns: z.record(name, column),
  records: z.array(recordRule).min(1),
});
export type ImportProfile = z.infer<typeof importProfileSchema>;

/** The settings of a file of rows or of a look-up. */
export type FileSettings = Pick<
  LookupDeclaration,
  'format' | 'encoding' | 'delimiter' | 'quote' | 'decimal' | 'missing' | 'repeatedHeaders'
>;
