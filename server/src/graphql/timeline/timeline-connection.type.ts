import { createUnionType, Field, ObjectType } from 'type-graphql';
import type { RecordOf } from '../../domain/record/record-kind.js';
import { TYPE_OF_KIND } from '../record/record-types.js';
import { PageInfoType } from '../words/page-info.type.js';
import { StageChange } from './stage-change.type.js';

/** What a timeline lists. */
export const TimelineEntry = createUnionType({
  name: 'TimelineEntry',
  description: 'Something that happened in a relationship.',
  types: () => [TYPE_OF_KIND.interaction, StageChange] as const,
  resolveType: (entry) => ('occurredAt' in entry ? 'Interaction' : 'StageChange'),
});

/** A page of what happened in a relationship, newest first. */
@ObjectType('TimelineConnection', { description: 'A page of what happened in a relationship, newest first.' })
export class TimelineConnection {
  @Field(() => [TimelineEntry], { description: 'The entries of this page.' })
  nodes!: readonly (RecordOf<'interaction'> | StageChange)[];

  @Field(() => PageInfoType, { description: 'Where this page stands.' })
  pageInfo!: PageInfoType;
}
