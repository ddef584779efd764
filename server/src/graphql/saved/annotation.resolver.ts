import { randomUUID } from 'node:crypto';
import { Arg, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Annotation } from '../../domain/annotation.js';
import type { CalendarDate } from '../../domain/calendar.js';
import { refuse } from '../../domain/refusal.js';
import { savedId, savedName, savedText } from '../../domain/saved-item.js';
import type { GraphqlContext } from '../context.js';
import type { Optional } from '../optional.js';
import { Relationship } from '../relationship/relationship.type.js';
import { DateScalar } from '../words/scalars.js';
import { AnnotateInput, AnnotationType } from './annotation.type.js';
import { read } from './keep-item.js';
import { segmentOf } from './saved.resolver.js';
import { Segment } from './saved.type.js';
import { checkMayKeep, checkMayShare, mayChange, savedViewerOf } from './saved-viewer.js';

const MOST_LISTED = 500;

@Resolver(() => AnnotationType)
export class AnnotationResolver {
  @Directive('@cost(weight: 10)')
  @Query(() => [AnnotationType], {
    description: `The annotations that touch the days from a first up to, and without, a last: about all, and about what is named; by day, at most ${MOST_LISTED}.`,
  })
  async annotations(
    @Arg('from', () => DateScalar, { description: 'The first day.' }) from: CalendarDate,
    @Arg('to', () => DateScalar, { description: 'The day after the last.' }) to: CalendarDate,
    @Arg('segments', () => [ID], { nullable: true, description: 'Also those about these saved segments.' }) segments: Optional<string[]>,
    @Arg('relationship', () => ID, { nullable: true, description: 'Also those about this relationship.' }) relationship: Optional<string>,
    @Ctx() context: GraphqlContext,
  ): Promise<AnnotationType[]> {
    const seen = await context.store.saved.find('segment', segments ?? [], savedViewerOf(context.identity));
    const relationshipId = relationship == null ? null : ((await context.loaders.relationship.load(relationship))?.id ?? null);
    const question = { from, to, segmentIds: [...seen.keys()], relationshipId, first: MOST_LISTED };
    return (await context.store.annotations.list(question)).map((annotation) => shown(annotation, context));
  }

  @Directive('@cost(weight: 20)')
  @Mutation(() => AnnotationType, {
    description:
      'Writes an annotation, or changes one: for its author and administrators. About all and about shared segments: for the roles ADMIN, ANALYST and LEADER. Idempotent by id.',
  })
  async annotate(@Arg('input', () => AnnotateInput) input: AnnotateInput, @Ctx() context: GraphqlContext): Promise<AnnotationType> {
    const { identity, clock, store } = context;
    checkMayKeep(identity);
    const given = await contentOf(input, context);
    const id = input.id == null ? randomUUID() : read('id', savedId, input.id);
    const now = clock();
    const by = { authorId: identity.id, authorName: identity.name };
    const saved = await store.annotations.change({ id: identity.id, name: identity.name, at: now }, id, (stored) => {
      if (stored === null) return { id, ...given, ...by, createdAt: now, changedAt: now };
      checkMine(stored, context);
      const isSame = (Object.keys(given) as (keyof typeof given)[]).every((key) => stored[key] === given[key]);
      return isSame ? stored : { ...stored, ...given, changedAt: now };
    });
    return shown(saved as Annotation, context);
  }

  @Directive('@cost(weight: 20)')
  @Mutation(() => Boolean, {
    description: 'Deletes an annotation: for its author and administrators. Whether there was one. Deleted again, nothing happens.',
  })
  async deleteAnnotation(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() context: GraphqlContext): Promise<boolean> {
    const { identity, clock, store } = context;
    checkMayKeep(identity);
    let wasThere = false;
    await store.annotations.change({ id: identity.id, name: identity.name, at: clock() }, id, (stored) => {
      if (stored !== null) checkMine(stored, context);
      wasThere = stored !== null;
      return null;
    });
    return wasThere;
  }

  @FieldResolver(() => Segment, { nullable: true, description: 'The saved segment that it is about. Null: it is about something else.' })
  async segment(@Root() { segmentId }: AnnotationType, @Ctx() context: GraphqlContext): Promise<Segment | null> {
    if (segmentId === null) return null;
    const item = (await context.store.saved.find('segment', [segmentId], savedViewerOf(context.identity))).get(segmentId);
    return item ? segmentOf(item, context) : null;
  }

  @FieldResolver(() => Relationship, {
    nullable: true,
    description: 'The relationship that it is about. Null: it is about something else.',
  })
  async relationship(@Root() { relationshipId }: AnnotationType, @Ctx() { loaders }: GraphqlContext): Promise<Relationship | null> {
    return relationshipId === null ? null : loaders.relationship.load(relationshipId);
  }
}

/** What is to be written; refuses what cannot be, and what it is about where the caller may not see it. */
async function contentOf({ on, until, title, text, segment, relationship }: AnnotateInput, context: GraphqlContext) {
  if (until != null && until < on) {
    throw refuse('BAD_USER_INPUT', { problem: `until is ${until}, before on, ${on}.`, remedy: 'Give a later day, or leave it out.' });
  }
  if (segment != null && relationship != null) {
    throw refuse('BAD_USER_INPUT', { problem: 'An annotation is about a segment or a relationship, not both.', remedy: 'Leave one out.' });
  }
  const { identity, store, loaders } = context;
  const about = segment == null ? null : (await store.saved.find('segment', [segment], savedViewerOf(identity))).get(segment);
  if (about === undefined) throw refuse('NOT_FOUND', { kind: 'segment', id: segment ?? '' });
  if (relationship != null && (await loaders.relationship.load(relationship)) === null) {
    throw refuse('NOT_FOUND', { kind: 'relationship', id: relationship });
  }
  if (relationship == null && about?.isShared !== false) checkMayShare(identity);
  return {
    on,
    until: until == null || until === on ? null : until,
    title: read('title', savedName, title),
    text: text == null ? null : read('text', savedText, text),
    scope: relationship != null ? ('RELATIONSHIP' as const) : segment != null ? ('SEGMENT' as const) : ('ALL' as const),
    segmentId: segment ?? null,
    relationshipId: relationship ?? null,
  };
}

function checkMine({ authorId }: Annotation, { identity }: GraphqlContext): void {
  if (!mayChange(identity, authorId)) throw refuse('FORBIDDEN', { action: 'changing the annotation of another' });
}

function shown(annotation: Annotation, { identity }: GraphqlContext): AnnotationType {
  return { ...annotation, mayChange: mayChange(identity, annotation.authorId) };
}
