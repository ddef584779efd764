import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { Interaction } from '../interaction/interaction.type.js';
import { PageInfoType } from '../words/page-info.type.js';
import { StageChange } from './stage-change.type.js';

/** What a timeline lists. */
export const TimelineEntry = createUnionType({
  name: 'TimelineEntry',
  description: 'Something that happened in a relationship.',
  types: () => [Interaction, StageChange] as const,
  resolveType: (entry) => ('occurredAt' in entry ? 'Interaction' : 'StageChange'),
});

/** A page of what happened in a relationship, newest first. */
@ObjectType('TimelineConnection', { description: 'A page of what happened in a relationship, newest first.' })
export class TimelineConnection {
  @Field(() => [TimelineEntry], { description: 'The entries of this page.' })
  nodes!: readonly (Interaction | StageChange)[];

  @Field(() => PageInfoType, { description: 'Where this page stands.' })
  pageInfo!: PageInfoType;
}

/** A page of interactions, newest first. */
@ObjectType('InteractionConnection', { description: 'A page of interactions, newest first.' })
export class InteractionConnection {
  @Field(() => [Interaction], { description: 'The interactions of this page.' })
  nodes!: readonly Interaction[];

  @Field(() => PageInfoType, { description: 'Where this page stands.' })
  pageInfo!: PageInfoType;

  @Field(() => Int, { description: 'How many there are on all pages together.' })
  totalCount!: number;
}
