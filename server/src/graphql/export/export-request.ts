import { z } from 'zod';
import { refuse } from '../../domain/refusal.js';

const exportBody = z.strictObject({
  query: z.string().min(1),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
  format: z.enum(['csv', 'ndjson', 'parquet']),
  csv: z
    .strictObject({
      delimiter: z.enum([',', ';', '\t']).default(','),
      decimal: z.enum(['.', ',']).default('.'),
      byteOrderMark: z.boolean().default(true),
    })
    .prefault({}),
  statement: z.boolean().default(true),
});

/**
 * What is asked to be exported: a GraphQL query of one field, and the format of the file. `statement`: whether the
 * file begins with what it is about; Parquet always has it in its metadata.
 */
export type ExportRequest = z.infer<typeof exportBody>;
export type ExportFormat = ExportRequest['format'];

/** Reads the body of a request for an export. */
export function readExportRequest(body: unknown): ExportRequest {
  const read = exportBody.safeParse(body);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw refuse('BAD_USER_INPUT', {
      problem: `The request cannot be used: ${issue?.path.join('.') || 'the body'}: ${issue?.message ?? 'it is wrong'}.`,
      remedy: 'Send JSON with query, format (csv, ndjson or parquet) and, where needed, variables, operationName, csv and statement.',
    });
  }
  if (read.data.csv.decimal === read.data.csv.delimiter) {
    throw refuse('BAD_USER_INPUT', {
      problem: 'A comma cannot stand both between cells and in numbers.',
      remedy: 'Set csv.delimiter to ";", or csv.decimal to ".".',
    });
  }
  return read.data;
}
