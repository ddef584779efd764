import { Args, Ctx, Directive, Query, Resolver } from 'type-graphql';
import { ImportCounts } from '../../records/import-counts.js';
import type { ImportJob } from '../../records/import-jobs.js';
import type { GraphqlContext } from '../context.js';
import { INTERNAL } from '../federation/internal.js';
import { wordOfKind } from '../record/record-kind-word.js';
import { FeedArgs } from './audit.input.js';
import { checkReadsAudit } from './check-reads-audit.js';
import { ImportJobConnection, type ImportJobType } from './import-job.type.js';
import { startedPage } from './started-page.js';

@Resolver(() => ImportJobConnection)
export class ImportJobResolver {
  @Directive('@cost(weight: 10)')
  @Directive(INTERNAL)
  @Query(() => ImportJobConnection, {
    description: 'Who imported what and when, and what became of it, newest first. For administrators only.',
  })
  async importJobs(@Args(() => FeedArgs) page: FeedArgs, @Ctx() { identity, store }: GraphqlContext): Promise<ImportJobConnection> {
    checkReadsAudit(identity);
    return startedPage('imports', page, (first, before) => store.importJobs.latest(first, before), importJobOf);
  }
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
