import { Ctx, Directive, Query, Resolver } from 'type-graphql';
import type { GraphqlContext } from '../context.js';
import { INTERNAL } from '../federation/internal.js';
import { DataState } from './data-state.type.js';
import { Viewer } from './viewer.type.js';

@Resolver()
export class SessionResolver {
  @Directive(INTERNAL)
  @Query(() => Viewer, { description: 'Who is asking, as the server knows it.' })
  viewer(@Ctx() { identity }: GraphqlContext): Viewer {
    const { id, name, role, scope } = identity;
    return { id, name, role, scope: Object.entries(scope).map(([dimension, values]) => `${dimension}: ${values.join(', ')}`) };
  }

  @Directive(INTERNAL)
  @Query(() => DataState, { description: 'What data there is and how fresh it is, in the row scope of the caller.' })
  dataState(@Ctx() { readers, identity }: GraphqlContext): Promise<DataState> {
    return readers.dataState(identity.scope);
  }
}
