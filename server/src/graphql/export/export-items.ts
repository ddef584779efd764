import type { GraphQLFormattedError } from 'graphql';
import { type GraphqlContext, showLatest } from '../context.js';
import type { AnswerQuery } from '../apollo.js';
import { type ExportDocument, META_KEY } from './export-document.js';
import { ExportEngine } from './export-engine.js';

/** The API refused an export, or failed at it: with the errors as the API shows them. */
export class ExportRefused extends Error {
  override readonly name = 'ExportRefused';

  constructor(readonly errors: readonly GraphQLFormattedError[]) {
    super(errors[0]?.message ?? 'The export failed.');
  }
}

type Answered = Readonly<Record<string, unknown>>;

/** A piece of the items of an export, with what the answer is about; `meta` null: the list has none. */
export interface ExportPiece {
  readonly items: readonly unknown[];
  readonly meta: Answered | null;
}

/** All items of an export in pieces, as the API answers them, out of one statement: all of one moment. */
export async function* exportItems(
  { query, variables, path }: ExportDocument,
  answer: AnswerQuery,
  context: GraphqlContext,
): AsyncGenerator<ExportPiece> {
  await showLatest(context);
  const engine = new ExportEngine(context.engine);
  try {
    while (!engine.isDone) {
      const piece = { ...context, engine: engine.doors, loaders: context.doors.freshLoaders(), isSettled: true };
      const { data, errors } = await answer({ query, variables }, piece);
      if (errors.length > 0 || !data) throw new ExportRefused(errors);
      const items = path.reduce<unknown>((of, key) => (of as Answered)[key], data) as readonly unknown[];
      const root = data[path[0] ?? ''] as Answered;
      yield { items, meta: (root[META_KEY] as Answered | undefined) ?? null };
    }
  } finally {
    await engine.close();
  }
}
