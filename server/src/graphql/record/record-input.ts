import { Field, InputType } from 'type-graphql';
import type { z } from 'zod';
import { RECORD_KINDS, RECORD_SCHEMAS, type RecordKind } from '../../domain/record/record-kind.js';
import { capitalised, emptyClass, graphqlTypeOf, RECORD_ITEMS } from './record-content-type.js';
import { fieldText } from './record-field-text.js';
import { RECORD_MUTATIONS } from './record-mutation-text.js';
import { fieldsOf } from './record-shape.js';

type InputClass = new () => object;
type Owner = Parameters<typeof fieldText>[0];

/** The most records that one call may write. */
export const MOST_RECORDS = 1_000;

const ITEM_CLASSES: ReadonlyMap<z.ZodObject, InputClass> = new Map<z.ZodObject, InputClass>(
  RECORD_ITEMS.map(({ name, shape, description }) => [shape, inputClass(name, shape, description, new Map())]),
);

/** The argument of the mutation of each kind. */
export const BATCH_CLASSES: ReadonlyMap<RecordKind, InputClass> = new Map(RECORD_KINDS.map((kind) => [kind, batchClass(kind)]));

/** Publishes the input of one kind as its schema has it. */
function inputClass(owner: Owner, schema: z.ZodObject, description: string, itemClasses: ReadonlyMap<z.ZodObject, InputClass>): InputClass {
  const made = emptyClass();
  InputType(`${capitalised(owner)}Input`, { description })(made);
  const isItem = !isRecordKind(owner);
  for (const { name, content, isNullable, isList } of fieldsOf(schema)) {
    const type = graphqlTypeOf(content, itemClasses);
    const [meaning, whenNull] = fieldText(owner, name);
    const onWriting = isItem ? `Null or absent: ${whenNull}.` : `Null: ${whenNull}. Absent keeps what is stored, null clears it.`;
    Field(() => (isList ? [type] : type), { nullable: isNullable, description: isNullable ? `${meaning} ${onWriting}` : meaning })(
      made.prototype,
      name,
    );
  }
  return made;
}

function batchClass(kind: RecordKind): InputClass {
  const { name, meaning } = RECORD_MUTATIONS[kind];
  const record = inputClass(kind, RECORD_SCHEMAS[kind], meaning, ITEM_CLASSES);
  const made = emptyClass();
  InputType(`${capitalised(name)}Input`, { description: 'The records of one call.' })(made);
  const description = `At most ${MOST_RECORDS.toLocaleString('en')}. The same id several times is written in the order given.`;
  Field(() => [record], { description })(made.prototype, 'records');
  return made;
}

function isRecordKind(owner: Owner): owner is RecordKind {
  return Object.hasOwn(RECORD_SCHEMAS, owner);
}
