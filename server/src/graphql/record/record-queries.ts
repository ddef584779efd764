import { ArgsType, Field, ID } from 'type-graphql';
import type { RecordKind } from '../../domain/record/record-kind.js';
import type { GraphqlContext } from '../context.js';
import { queryOf } from '../flow/resolver-class.js';
import { RECORD_MUTATIONS } from './record-mutation-text.js';
import { READABLE_KINDS, TYPE_OF_KIND } from './record-types.js';

/** Which record is asked for. */
@ArgsType()
class IdArgs {
  @Field(() => ID, { description: '`<source>:<key in that source>`.' })
  id!: string;
}

const KINDS: readonly RecordKind[] = ['account', 'agent', ...READABLE_KINDS];

/** One record of each kind by its id: `deal`, `request`, `case` and so on. */
export const RECORD_QUERIES = KINDS.map((kind) =>
  queryOf({
    name: kind,
    type: () => TYPE_OF_KIND[kind],
    options: { nullable: true, description: `${RECORD_MUTATIONS[kind].meaning} By id; null: there is none that you may see.` },
    args: IdArgs,
    resolve: (_root, { id }: IdArgs, { loaders }: GraphqlContext): Promise<object | null> =>
      kind === 'agent' ? loaders.agent.load(id) : loaders.record(kind).load(id),
  }),
);
