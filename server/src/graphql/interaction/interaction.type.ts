import { Directive, Field, Float, ID, ObjectType } from 'type-graphql';
import type { CalendarDate, Instant } from '../../domain/calendar.js';
import { Channel, CommunicationMode, InteractionDirection } from '../../domain/channel.js';
import { DealPhase } from '../../domain/deal-phase.js';
import { Obligation } from '../../domain/obligation.js';
import { Stream } from '../../domain/stream.js';
import { publishWords } from '../words/domain-words.js';
import { DateScalar, DateTimeScalar } from '../words/scalars.js';

publishWords(Channel, 'Channel', 'How an exchange took place. Every channel has exactly one mode.', {
  MEETING: 'In person.',
  VIDEO_CALL: 'Face to face over video.',
  PHONE_CALL: 'A call that was answered or attempted.',
  VOICEMAIL: 'A message left.',
  EMAIL: 'E-mail.',
  FAX: 'Fax.',
  LETTER: 'Letter.',
  CHAT: 'Chat with a person.',
  PORTAL: "The customer's portal.",
  AUTOMATED: 'Answered by a machine.',
  COMMUNITY: 'A user community.',
  OTHER: 'Any other.',
});

publishWords(InteractionDirection, 'InteractionDirection', 'Who began the exchange.', {
  INBOUND: 'The customer.',
  OUTBOUND: 'The supplier.',
});

/** One exchange between the account and the supplier. */
@Directive('@key(fields: "id")')
@ObjectType('Interaction', { description: 'One exchange between the account and the supplier.' })
export class Interaction {
  @Field(() => ID, { description: '`<source>:<key in that source>`.' })
  id!: string;

  relationshipId!: string;

  agentId!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it took place.' })
  occurredAt!: Instant;

  @Field(() => Channel, { description: 'How it took place.' })
  channel!: Channel;

  @Field(() => CommunicationMode, { description: 'The mode of its channel.' })
  mode!: CommunicationMode;

  @Field(() => InteractionDirection, { description: 'Who began it.' })
  direction!: InteractionDirection;

  @Field(() => Boolean, { description: 'Whether a person of the supplier took part.' })
  isHuman!: boolean;

  @Field(() => DealPhase, { nullable: true, description: 'The phase of the deal it was about. Null: about no deal.' })
  phase!: DealPhase | null;

  @Field(() => Obligation, { nullable: true, description: 'The obligation it served. Null: none.' })
  obligation!: Obligation | null;

  @Field(() => String, { nullable: true, description: 'What it was about, in a few words. Null: not recorded.' })
  subject!: string | null;
}

/** How one record moved its relationship's trust. */
@ObjectType('VoteContribution', {
  description: "How one record moved its relationship's trust: the vote it became and its exact share of today's score.",
})
export class VoteContribution {
  @Field(() => Stream, { description: 'The stream that it is evidence on.' })
  stream!: Stream;

  @Field(() => Float, { description: 'From 0 (bad) to 1 (good).' })
  value!: number;

  @Field(() => Float, { description: 'The weight it had on its day, after the daily guard.' })
  weight!: number;

  @Field(() => DateScalar, { description: 'Its day in the reporting zone.' })
  day!: CalendarDate;

  @Field(() => Float, {
    description:
      "Points of today's trust that it accounts for: what trust would lose without it, with all other evidence kept in place. Negative: it pulls trust down. 0 for streams that do not feed trust.",
  })
  pointsOfTrust!: number;
}
