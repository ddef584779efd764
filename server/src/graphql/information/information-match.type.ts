import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { CalendarDate } from '../../domain/calendar.js';
import type { RecordOf } from '../../domain/record/record-kind.js';
import { TYPE_OF_KIND } from '../record/record-types.js';
import type { Optional } from '../optional.js';
import { MOST_RECORDS } from '../record/record-input.js';
import { PageInfoType } from '../words/page-info.type.js';
import { DateScalar } from '../words/scalars.js';

/** A contact and what it would like to read. */
@ObjectType('InformationMatch', { description: 'A contact and information about what interests it.' })
export class InformationMatch {
  @Field(() => TYPE_OF_KIND.contact, { description: 'Who would be interested.' })
  contact!: RecordOf<'contact'>;

  @Field(() => TYPE_OF_KIND.information, { description: 'What would interest it.' })
  information!: RecordOf<'information'>;

  @Field(() => [String], { description: 'The topics that they share, as the information names them.' })
  topics!: readonly string[];

  @Field(() => DateScalar, { nullable: true, description: 'The day it was last passed on to the contact, or is to be. Null: never.' })
  passedOn!: CalendarDate | null;
}

/** A page of matches. */
@ObjectType('InformationMatchConnection', { description: 'A page of contacts and information that fit each other.' })
export class InformationMatchConnection {
  @Field(() => [InformationMatch], { description: 'The entries of this page.' })
  nodes!: readonly InformationMatch[];

  @Field(() => PageInfoType, { description: 'Where this page stands.' })
  pageInfo!: PageInfoType;
}

@ArgsType()
class MatchPageArgs {
  @Field(() => Int, { defaultValue: 50, description: 'How many entries, 1 to 500.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'The endCursor of the page before.' })
  after?: Optional<string>;
}

/** Whom some information would interest. */
@ArgsType()
export class InterestedContactsArgs extends MatchPageArgs {
  @Field(() => ID, { description: 'The information.' })
  informationId!: string;
}

/** What would interest a contact. */
@ArgsType()
export class SuggestedInformationArgs extends MatchPageArgs {
  @Field(() => ID, { description: 'The contact.' })
  contactId!: string;
}

/** Something is to be passed on to a contact. */
@InputType('PassOnInformationItem', { description: 'Something is to be passed on to a contact who is interested in it.' })
export class PassOnInformationItem {
  @Field(() => ID, { description: 'What is passed on.' })
  informationId!: string;

  @Field(() => ID, { description: 'To whom.' })
  contactId!: string;

  @Field(() => DateScalar, { description: 'The day on which it is to be done.' })
  dueOn!: CalendarDate;

  @Field(() => ID, { nullable: true, description: 'The agent who is to do it. Null or absent: the owner of the relationship.' })
  ownerId?: Optional<string>;
}

/** What is to be passed on. */
@InputType('PassOnInformationInput', { description: 'What is to be passed on to whom.' })
export class PassOnInformationInput {
  @Field(() => [PassOnInformationItem], { description: `At most ${MOST_RECORDS.toLocaleString('en')}; each is judged by itself.` })
  items!: readonly PassOnInformationItem[];
}
