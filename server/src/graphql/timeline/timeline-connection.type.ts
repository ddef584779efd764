import { createUnionType, Field, ObjectType } from 'type-graphql';
import { wordsOf } from '../../domain/words.js';
import { MOMENT_IN_HISTORY, type DatedPart } from '../../records/moment.js';
import { capitalised } from '../record/record-content-type.js';
import { wordOfKind } from '../record/record-kind-word.js';
import { RECORD_MUTATIONS } from '../record/record-mutation-text.js';
import { TYPE_OF_KIND } from '../record/record-types.js';
import { publishWords } from '../words/domain-words.js';
import { PageInfoType } from '../words/page-info.type.js';

/** What stands in the story of a relationship. */
export const TIMELINE_KINDS = Object.keys(MOMENT_IN_HISTORY) as DatedPart[];

/** The kinds of a timeline as words of the API. */
export const TimelineKind = wordsOf(...TIMELINE_KINDS.map(wordOfKind));

publishWords(
  TimelineKind,
  'TimelineKind',
  'What a timeline lists. A deal stands where it was over, an action at its due day.',
  Object.fromEntries(TIMELINE_KINDS.map((kind) => [wordOfKind(kind), RECORD_MUTATIONS[kind].meaning])),
);

/** An entry of a timeline: what is shown of it, and of which kind it is. */
export interface TimelineNode {
  readonly kindInTimeline: DatedPart;
  readonly id: string;
}

/** What a timeline lists. */
const TimelineEntry = createUnionType({
  name: 'TimelineEntry',
  description: 'Something that happened in a relationship.',
  types: () => TIMELINE_KINDS.map((kind) => TYPE_OF_KIND[kind]),
  resolveType: (entry) => capitalised((entry as TimelineNode).kindInTimeline),
});

/** A page of what happened in a relationship, newest first. */
@ObjectType('TimelineConnection', { description: 'A page of what happened in a relationship, newest first.' })
export class TimelineConnection {
  @Field(() => [TimelineEntry], { description: 'The entries of this page.' })
  nodes!: readonly TimelineNode[];

  @Field(() => PageInfoType, { description: 'Where this page stands.' })
  pageInfo!: PageInfoType;
}
