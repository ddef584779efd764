import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type AnyRecord, RECORD_KINDS, RECORD_SCHEMAS, type RecordKind } from '../domain/record/record-kind.js';
import { REJECT_COLUMNS } from './file-layout.js';

/** The format in which a whole record store is written and read: NDJSON, a first line, then one record a line. */
export const NATIVE_FORMAT = 'rapport-records';

/** Rises when files of the version before cannot be read any more. */
export const NATIVE_VERSION = 1;

/** Stands for the format where a profile has its digest. */
export const NATIVE_SHA256 = createHash('sha256').update(`${NATIVE_FORMAT} ${NATIVE_VERSION}`).digest('hex');

const [FIRST_KIND, ...OTHER_KINDS] = RECORD_KINDS as [RecordKind, ...RecordKind[]];

/** The first line of a file in the native format. */
export const nativeHeader = z
  .strictObject({
    format: z.literal(NATIVE_FORMAT),
    version: z.int().min(1).describe('Of the format. A reader refuses one that is newer than it knows.'),
    records: z
      .partialRecord(z.enum([FIRST_KIND, ...OTHER_KINDS]), z.int().min(0))
      .optional()
      .describe('How many records of each kind follow. A file that holds another number in all is refused. Absent: it is not known.'),
  })
  .describe('The first line.');
export type NativeHeader = z.infer<typeof nativeHeader>;

/** The fields of a line that are passed over: why it was rejected before. */
export const PASSED_OVER: ReadonlySet<string> = new Set(REJECT_COLUMNS);

/** What one line holds: a record with every field, or only those that are to be changed. */
export function lineOf({ kind, record }: AnyRecord): string {
  return JSON.stringify({ kind, record });
}

/** The JSON Schema of one line of a file in the native format. */
export function nativeJsonSchema(): object {
  const kinds = RECORD_KINDS.map((kind) =>
    z.strictObject({
      kind: z.literal(kind),
      record: RECORD_SCHEMAS[kind],
      ...Object.fromEntries([...PASSED_OVER].map((name) => [name, z.string().optional()])),
    }),
  );
  return {
    ...z.toJSONSchema(z.union([nativeHeader, ...kinds]), {
      override: ({ jsonSchema }) => {
        if (jsonSchema.pattern !== undefined) jsonSchema.pattern = portablePattern(jsonSchema.pattern);
      },
    }),
    title: 'A line of a Rapport record file',
    description:
      'A file is NDJSON in UTF-8, plain or gzipped: the first line says the format, every other line is one record, after those that it refers to. Moments are milliseconds since 1970 in UTC, days are YYYY-MM-DD. A field that is absent keeps what is stored, null clears it. The fields reject_… of a rejected line are passed over.',
  };
}

/** Not every checker of JSON Schema knows the classes of Unicode: control characters are named one by one. */
function portablePattern(pattern: string): string {
  return pattern.replaceAll(String.raw`\p{Cc}\p{Cs}`, String.raw`\u0000-\u001F\u007F-\u009F`);
}
