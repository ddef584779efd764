import { FieldResolver, Resolver, Root } from 'type-graphql';
import { CommunicationMode, MODE_OF_CHANNEL } from '../../domain/channel.js';
import type { RecordOf } from '../../domain/record/record-kind.js';
import { TYPE_OF_KIND } from '../record/record-types.js';

@Resolver(() => TYPE_OF_KIND.interaction)
export class InteractionResolver {
  @FieldResolver(() => CommunicationMode, { description: 'The mode of its channel.' })
  mode(@Root() { channel }: RecordOf<'interaction'>): CommunicationMode {
    return MODE_OF_CHANNEL[channel];
  }
}
