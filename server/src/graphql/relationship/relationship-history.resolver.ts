import type { Optional } from '../optional.js';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RecordOf } from '../../domain/record/record-kind.js';
import type { HistoryEntry, HistoryPage } from '../../records/history-reader.js';
import type { GraphqlContext } from '../context.js';
import { checkPageLimit } from '../page-limit.js';
import { pageInfoOfRead } from '../page-of.js';
import { wordOfKind } from '../record/record-kind-word.js';
import { childPage } from '../record/child-lists.js';
import { CONNECTION_OF_KIND, type RecordConnection } from '../record/record-connections.js';
import { HISTORY, readHistoryCursor } from '../timeline/history-page.loader.js';
import { interactionFilter, InteractionWhere } from '../timeline/interaction-where.input.js';
import type { StageChange } from '../timeline/stage-change.type.js';
import { TIMELINE_KINDS, TimelineConnection, TimelineKind, type TimelineNode } from '../timeline/timeline-connection.type.js';
import type { PageInfoType } from '../words/page-info.type.js';
import { Relationship } from './relationship.type.js';

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

  @FieldResolver(() => TimelineConnection, {
    description:
      'What happened in it until now, newest first: exchanges, requests and answers, promises, cases, surveys, actions, moves of the lifecycle and all else that has a time.',
  })
  async timeline(
    @Root() { id }: Relationship,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: Optional<string>,
    @Arg('kinds', () => [TimelineKind], { nullable: true, description: 'Only these kinds. Null: all.' }) words: Optional<readonly string[]>,
    @Ctx() { loaders, askedAt }: GraphqlContext,
  ): Promise<TimelineConnection> {
    checkPageLimit(first);
    const kinds = words == null ? TIMELINE_KINDS : TIMELINE_KINDS.filter((kind) => words.includes(wordOfKind(kind)));
    const cursor = readHistoryCursor(after, kinds);
    const page = await loaders.historyPage.load({ relationshipId: id, kinds, first, after: cursor, before: askedAt + 1 });
    const moves = page.entries.some(({ kind }) => kind === 'stageChange') ? await loaders.stageChanges.load(id) : [];
    const nodes = page.entries.map(({ kind, record }): TimelineNode => {
      const shown = kind === 'stageChange' ? stageChangeOf(record, moves) : record;
      return Object.assign({ id: record.id, kindInTimeline: kind }, shown);
    });
    return { nodes, pageInfo: pageInfoOf(page, cursor !== null) };
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

function pageInfoOf({ entries, hasMore }: HistoryPage, isContinued: boolean): PageInfoType {
  const placeOf = ({ moment, record, kind }: HistoryEntry) => [moment, record.id, kind];
  return pageInfoOfRead({ list: HISTORY, entries, hasMore, isContinued, placeOf });
}
