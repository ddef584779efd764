import { type ClassType, Directive, Field, ObjectType } from 'type-graphql';
import type { z } from 'zod';
import { RECORD_KINDS, RECORD_SCHEMAS, REFERENCED_KIND, type RecordKind } from '../../domain/record/record-kind.js';
import { Account } from '../account/account.type.js';
import { Agent } from '../agent/agent.type.js';
import '../obligation/obligation-state.type.js';
import { BusinessUnit } from '../relationship/business-unit.type.js';
import { Relationship } from '../relationship/relationship.type.js';
import { StageChange } from '../timeline/stage-change.type.js';
import '../words/channel-words.js';
import '../words/record-words.js';
import { capitalised, emptyClass, graphqlTypeOf, RECORD_ITEMS } from './record-content-type.js';
import { fieldText } from './record-field-text.js';
import { RECORD_MUTATIONS } from './record-mutation-text.js';
import { fieldsOf } from './record-shape.js';

/** The kinds whose types say more or less than their records do. */
const WRITTEN_TYPES = { account: Account, agent: Agent, businessUnit: BusinessUnit, relationship: Relationship, stageChange: StageChange };
type WrittenKind = keyof typeof WRITTEN_TYPES;

/** The kinds of which a type is read straight from the record. */
export type ReadableKind = Exclude<RecordKind, WrittenKind>;

/** The kinds that other services refer to. */
const ENTITY_KINDS: ReadonlySet<RecordKind> = new Set<RecordKind>(['contact', 'interaction', 'request', 'case', 'deal']);

const ITEM_TYPES: ReadonlyMap<z.ZodObject, ClassType> = new Map<z.ZodObject, ClassType>(
  RECORD_ITEMS.map(({ name, shape, description }) => [shape, typeOf(name, shape, description, new Map())]),
);

/** The kinds of which a type is read straight from the record, parents first. */
export const READABLE_KINDS = RECORD_KINDS.filter((kind): kind is ReadableKind => !Object.hasOwn(WRITTEN_TYPES, kind));

/** The object type of every kind. A record is the source of its fields; what it refers to are fields of other types. */
export const TYPE_OF_KIND: Readonly<Record<RecordKind, ClassType>> = {
  ...(Object.fromEntries(READABLE_KINDS.map((kind) => [kind, recordType(kind)])) as Record<ReadableKind, ClassType>),
  ...WRITTEN_TYPES,
};

function recordType(kind: ReadableKind): ClassType {
  const made = typeOf(kind, RECORD_SCHEMAS[kind], RECORD_MUTATIONS[kind].meaning, ITEM_TYPES);
  if (ENTITY_KINDS.has(kind)) Directive('@key(fields: "id")')(made);
  return made;
}

function typeOf(
  owner: Parameters<typeof fieldText>[0],
  schema: z.ZodObject,
  description: string,
  itemTypes: ReadonlyMap<z.ZodObject, ClassType>,
): ClassType {
  const made = emptyClass();
  ObjectType(capitalised(owner), { description })(made);
  for (const { name, content, isNullable, isList } of fieldsOf(schema)) {
    if (Object.hasOwn(REFERENCED_KIND, name)) continue;
    const type = graphqlTypeOf(content, itemTypes);
    const [meaning, whenNull] = fieldText(owner, name);
    const description = name === 'id' ? '`<source>:<key in that source>`.' : isNullable ? `${meaning} Null: ${whenNull}.` : meaning;
    Field(() => (isList ? [type] : type), { nullable: isNullable, description })(made.prototype, name);
  }
  return made;
}
