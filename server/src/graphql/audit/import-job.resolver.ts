import { Args, Ctx, Directive, Query, Resolver } from 'type-graphql';
import { refuse } from '../../domain/refusal.js';
import { cursorOf, readCursor } from '../../engine/run/cursor.js';
import { ImportCounts } from '../../records/import-counts.js';
import type { ImportJob } from '../../records/import-jobs.js';
import type { GraphqlContext } from '../context.js';
import { INTERNAL } from '../federation/internal.js';
import { checkPageLimit } from '../page-limit.js';
import { wordOfKind } from '../record/record-kind-word.js';
import { FeedArgs } from './audit.input.js';
import { ImportJobConnection, type ImportJobType } from './import-job.type.js';

const LIST = 'imports';

@Resolver(() => ImportJobConnection)
export class ImportJobResolver {
  @Directive('@cost(weight: 10)')
  @Directive(INTERNAL)
  @Query(() => ImportJobConnection, {
    description: 'Who imported what and when, and what became of it, newest first. For administrators only.',
  })
  async importJobs(
    @Args(() => FeedArgs) { first, after }: FeedArgs,
    @Ctx() { identity, store }: GraphqlContext,
  ): Promise<ImportJobConnection> {
    if (identity.role !== 'ADMIN') throw refuse('FORBIDDEN', { action: 'reading the list of imports' });
    checkPageLimit(first);
    const jobs = await store.importJobs.latest(first + 1, after == null ? null : placeOf(after));
    const shown = jobs.slice(0, first);
    const cursor = (job: ImportJob | undefined): string | null => (job === undefined ? null : cursorOf(LIST, [job.startedAt, job.id]));
    return {
      nodes: shown.map(importJobOf),
      pageInfo: {
        hasNextPage: jobs.length > first,
        hasPreviousPage: after != null,
        startCursor: cursor(shown[0]),
        endCursor: cursor(shown.at(-1)),
      },
    };
  }
}

function placeOf(cursor: string): Pick<ImportJob, 'startedAt' | 'id'> {
  const [startedAt, id] = readCursor(cursor, LIST, 2);
  return { startedAt: Number(startedAt), id: String(id) };
}

function importJobOf({ by, counts, ...job }: ImportJob): ImportJobType {
  const { rows, records } = new ImportCounts(counts);
  return {
    ...job,
    actorId: by.id || null,
    actorName: by.name || null,
    rows,
    records: records.map(({ kind, fates }) => ({ kind: wordOfKind(kind), fates })),
  };
}
