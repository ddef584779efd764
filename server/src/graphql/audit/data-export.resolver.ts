import { Args, Ctx, Directive, Query, Resolver } from 'type-graphql';
import { refuse } from '../../domain/refusal.js';
import type { DataExport } from '../../records/data-exports.js';
import type { GraphqlContext } from '../context.js';
import { INTERNAL } from '../federation/internal.js';
import { FeedArgs } from './audit.input.js';
import { DataExportConnection, type DataExportType } from './data-export.type.js';
import { startedPage } from './started-page.js';

@Resolver(() => DataExportConnection)
export class DataExportResolver {
  @Directive('@cost(weight: 10)')
  @Directive(INTERNAL)
  @Directive('@listSize(slicingArguments: ["first"], sizedFields: ["nodes"], requireOneSlicingArgument: false)')
  @Query(() => DataExportConnection, { description: 'Who exported what and when, newest first. For administrators only.' })
  async dataExports(@Args(() => FeedArgs) page: FeedArgs, @Ctx() { identity, store }: GraphqlContext): Promise<DataExportConnection> {
    if (identity.role !== 'ADMIN') throw refuse('FORBIDDEN', { action: 'reading the list of exports' });
    return startedPage('exports', page, (first, before) => store.exports.latest(first, before), dataExportOf);
  }
}

function dataExportOf({ by, variables, rowCount, ...entry }: DataExport): DataExportType {
  return { ...entry, actorId: by.id, actorName: by.name, variables: JSON.stringify(variables), rows: rowCount };
}
