import type { RequestHandler, Response } from 'express';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { pipeline } from 'node:stream/promises';
import type { Instant } from '../../domain/calendar.js';
import { refuse, Refusal } from '../../domain/refusal.js';
import type { Logger } from '../../http/log.js';
import type { DataExports, ExportStatus } from '../../records/data-exports.js';
import type { AnswerQuery, RequestParts } from '../apollo.js';
import type { GraphqlContext } from '../context.js';
import { exportDocument, type ExportDocument } from './export-document.js';
import { CONTENT_TYPES, exportFile } from './export-files.js';
import { exportItems, type ExportPiece, ExportRefused } from './export-items.js';
import { type ExportRequest, readExportRequest } from './export-request.js';
import { exportStatement } from './export-statement.js';

export interface ExportParts {
  readonly schema: GraphQLSchema;
  readonly answer: AnswerQuery;
  readonly createContext: (parts: RequestParts) => GraphqlContext;
  readonly exports: DataExports;
  readonly clock: () => Instant;
  readonly log: Logger;
}

const EXPORTING_ROLES: ReadonlySet<string> = new Set(['ADMIN', 'ANALYST']);
/** Each holds a connection of the analytics store. */
const MOST_AT_ONCE = 4;
/** A caller that takes nothing for so long has gone. */
const IDLE_MILLISECONDS = 120_000;

/** `POST /export`: all items of one list of a GraphQL query as a file. */
export function exportHandler(parts: ExportParts): RequestHandler {
  let running = 0;
  return async (request, response) => {
    try {
      const { role } = response.locals.identity;
      if (!EXPORTING_ROLES.has(role)) throw refuse('FORBIDDEN', { action: 'exporting' });
      const asked = readExportRequest(request.body);
      const document = exportDocument(parts.schema, asked);
      if (running >= MOST_AT_ONCE) throw refuse('EXPORTS_BUSY', { maximum: MOST_AT_ONCE });
      running += 1;
      try {
        await sendExport(parts, asked, document, response);
      } finally {
        running -= 1;
      }
    } catch (error) {
      answerFailure(error, response, parts.log);
    }
  };
}

async function sendExport(parts: ExportParts, asked: ExportRequest, document: ExportDocument, response: Response): Promise<void> {
  const { exports, clock } = parts;
  const { identity } = response.locals;
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  response.setTimeout(IDLE_MILLISECONDS, () => void response.destroy());
  const context = parts.createContext({ response, signal: gone.signal });
  const pieces = exportItems(document, parts.answer, context);
  let rowCount = 0;
  let status: ExportStatus = 'FAILED';
  const id = await exports.begin(
    { format: asked.format, query: asked.query, variables: asked.variables ?? {} },
    { id: identity.id, name: identity.name, at: clock() },
  );
  try {
    await context.note('EXPORTED', `${asked.format} of ${document.asked}`);
    const first = await pieces.next();
    const statement = exportStatement(document, first.value?.meta ?? null, identity, clock());
    const counted = itemsOf(first, pieces, (more) => (rowCount += more));
    await using file = await exportFile({ columns: document.columns, statement, pieces: counted }, asked);
    response.setHeader('Content-Type', CONTENT_TYPES[asked.format]);
    response.setHeader('Content-Disposition', `attachment; filename="${fileNameOf(document, asked, clock())}"`);
    response.setHeader('Cache-Control', 'no-store');
    await pipeline(file.content, response);
    status = 'DONE';
  } catch (error) {
    if (gone.signal.aborted) status = 'CANCELLED';
    else throw error;
  } finally {
    await pieces.return(undefined);
    await exports.end(id, status, rowCount, clock());
  }
}

async function* itemsOf(
  first: IteratorResult<ExportPiece, void>,
  rest: AsyncGenerator<ExportPiece>,
  onItems: (more: number) => void,
): AsyncGenerator<readonly unknown[]> {
  for (let piece = first; piece.done !== true; piece = await rest.next()) {
    onItems(piece.value.items.length);
    yield piece.value.items;
  }
}

/** `requestAnalytics` of the 21st is `request-analytics-2026-11-21.csv`. */
function fileNameOf({ field }: ExportDocument, { format }: ExportRequest, now: Instant): string {
  const name = field.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
  return `${name}-${new Date(now).toISOString().slice(0, 10)}.${format}`;
}

const STATUS_OF_CODE: Readonly<Record<string, number>> = {
  FORBIDDEN: 403,
  NOT_READY: 503,
  EXPORTS_BUSY: 503,
  QUERY_TIMEOUT: 504,
  INTERNAL_SERVER_ERROR: 500,
};

/** What has begun cannot be answered otherwise any more: it is cut off, which every client takes for a failure. */
function answerFailure(error: unknown, response: Response, log: Logger): void {
  const { requestId } = response.locals;
  const errors = errorsOf(error);
  if (errors === null) log.error({ requestId, err: error }, 'an export failed');
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const shown = errors ?? [{ message: 'Internal server error', extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } }];
  const code = String(shown[0]?.extensions?.['code']);
  response.removeHeader('Content-Disposition');
  response.status(STATUS_OF_CODE[code] ?? 400).json({ errors: shown });
}

function errorsOf(error: unknown): readonly GraphQLFormattedError[] | null {
  if (error instanceof ExportRefused) return error.errors;
  if (!(error instanceof Refusal)) return null;
  return [{ message: error.message, extensions: { code: error.code, details: error.details } }];
}
