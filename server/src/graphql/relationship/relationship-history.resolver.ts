import type { Optional } from '../optional.js';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RecordOf } from '../../domain/record/record-kind.js';
import type { HistoryEntry } from '../../records/history-reader.js';
import type { DatedPart } from '../../records/moment.js';
import type { GraphqlContext } from '../context.js';
import { checkPageLimit } from '../page-limit.js';
import { childPage } from '../record/child-lists.js';
import { CONNECTION_OF_KIND, type RecordConnection } from '../record/record-connections.js';
import { historyCursor, readHistoryCursor } from '../timeline/history-page.loader.js';
import { interactionFilter, InteractionWhere } from '../timeline/interaction-where.input.js';
import type { StageChange } from '../timeline/stage-change.type.js';
import { TimelineConnection } from '../timeline/timeline-connection.type.js';
import type { PageInfoType } from '../words/page-info.type.js';
import { Relationship } from './relationship.type.js';

const TIMELINE = ['interaction', 'stageChange'] as const satisfies readonly DatedPart[];

@Resolver(() => Relationship)
export class RelationshipHistoryResolver {
  @FieldResolver(() => CONNECTION_OF_KIND.interaction, { description: 'Its interactions, newest first.' })
  interactions(
    @Root() { id }: Relationship,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: Optional<string>,
    @Arg('where', () => InteractionWhere, { nullable: true }) where: Optional<InteractionWhere>,
    @Ctx() context: GraphqlContext,
  ): Promise<RecordConnection> {
    const list = { kind: 'interaction', field: 'relationshipId', where: interactionFilter(where) } as const;
    return childPage(list, { id, relationshipId: null }, { first, after }, context);
  }

  @FieldResolver(() => TimelineConnection, { description: 'What happened in it, newest first.' })
  async timeline(
    @Root() { id }: Relationship,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: Optional<string>,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<TimelineConnection> {
    checkPageLimit(first);
    const cursor = readHistoryCursor(after, TIMELINE);
    const key = { relationshipId: id, kinds: TIMELINE, first, after: cursor, where: {} };
    const page = await loaders.historyPage.load(key);
    const moves = page.entries.some(({ kind }) => kind === 'stageChange') ? await loaders.stageChanges.load(id) : [];
    const nodes = page.entries.flatMap((entry): (RecordOf<'interaction'> | StageChange)[] => {
      if (entry.kind === 'interaction') return [entry.record];
      return entry.kind === 'stageChange' ? [stageChangeOf(entry.record, moves)] : [];
    });
    return { nodes, pageInfo: pageInfoOf(page.entries, page.hasMore, cursor !== null) };
  }
}

/** A move with the stage that it left, which is where the move before it led. `moves` are all, oldest first. */
function stageChangeOf(record: RecordOf<'stageChange'>, moves: readonly RecordOf<'stageChange'>[]): StageChange {
  const before = moves[moves.findIndex(({ id }) => id === record.id) - 1];
  return {
    id: record.id,
    at: record.occurredAt,
    from: before?.stage ?? null,
    to: record.stage,
    reason: record.reason === 'OTHER' ? (record.note ?? record.reason) : (record.reason ?? null),
    endedBy: record.endedBy ?? null,
  };
}

function pageInfoOf(entries: readonly HistoryEntry[], hasNextPage: boolean, hasPreviousPage: boolean): PageInfoType {
  const cursorAt = (entry: HistoryEntry | undefined): string | null =>
    entry ? historyCursor({ moment: entry.moment, id: entry.record.id, kind: entry.kind }) : null;
  return { hasNextPage, hasPreviousPage, startCursor: cursorAt(entries[0]), endCursor: cursorAt(entries.at(-1)) };
}
