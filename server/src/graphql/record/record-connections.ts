import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import type { RecordKind, RecordOf } from '../../domain/record/record-kind.js';
import { resolverOf } from '../flow/resolver-class.js';
import { PageInfoType } from '../words/page-info.type.js';
import { capitalised, emptyClass } from './record-content-type.js';
import { READABLE_KINDS, type ReadableKind, TYPE_OF_KIND } from './record-types.js';

/** A page of records of a kind. */
export interface RecordConnection<K extends RecordKind = RecordKind> {
  readonly nodes: readonly RecordOf<K>[];
  readonly pageInfo: PageInfoType;
  /** Counts all pages together; asked only where it is selected. */
  readonly count: () => Promise<number> | number;
}

/** The type of a page of each kind. */
export const CONNECTION_OF_KIND = Object.fromEntries(READABLE_KINDS.map((kind) => [kind, connectionType(kind)])) as Readonly<
  Record<ReadableKind, ClassType>
>;

/** The resolvers of the pages. */
export const CONNECTION_RESOLVERS = READABLE_KINDS.map((kind) =>
  resolverOf<RecordConnection>(CONNECTION_OF_KIND[kind], [
    {
      name: 'totalCount',
      type: () => Int,
      options: { description: 'How many there are on all pages together.' },
      resolve: ({ count }) => count(),
    },
  ]),
);

function connectionType(kind: ReadableKind): ClassType {
  const made = emptyClass();
  ObjectType(`${capitalised(kind)}Connection`, { description: `A page of a list of the type ${capitalised(kind)}.` })(made);
  Field(() => [TYPE_OF_KIND[kind]], { description: 'The entries of this page.' })(made.prototype, 'nodes');
  Field(() => PageInfoType, { description: 'Where this page stands.' })(made.prototype, 'pageInfo');
  return made;
}
