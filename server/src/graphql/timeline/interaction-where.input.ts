import type { Optional } from '../optional.js';
import { Field, InputType } from 'type-graphql';
import { Channel, CommunicationMode, MODE_OF_CHANNEL } from '../../domain/channel.js';
import { DealPhase } from '../../domain/deal-phase.js';
import { Obligation } from '../../domain/obligation.js';
import { membersOf } from '../../domain/words.js';

/** Which interactions are meant. Several keys mean all of them; several values of a key mean any of them. */
@InputType({ description: 'Which interactions are meant. Several keys mean all of them; several values of a key mean any of them.' })
export class InteractionWhere {
  @Field(() => [CommunicationMode], { nullable: true, description: 'The mode of the channel.' })
  mode?: readonly CommunicationMode[] | null;

  @Field(() => [DealPhase], { nullable: true, description: 'The phase of the deal it was about.' })
  phase?: readonly DealPhase[] | null;

  @Field(() => [Obligation], { nullable: true, description: 'The obligation it served.' })
  obligation?: readonly Obligation[] | null;
}

/** The filter as fields of an interaction record; an interaction is of a mode when its channel is. */
export function interactionFilter(where: Optional<InteractionWhere>): Readonly<Record<string, readonly string[]>> {
  const { mode, phase, obligation } = where ?? {};
  return {
    ...(mode && { channel: membersOf(Channel).filter((channel) => mode.includes(MODE_OF_CHANNEL[channel])) }),
    ...(phase && { phase }),
    ...(obligation && { obligation }),
  };
}
