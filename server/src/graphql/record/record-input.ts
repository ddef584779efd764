import { Field, Float, ID, InputType, Int } from 'type-graphql';
import type { z } from 'zod';
import { RECORD_KINDS, RECORD_SCHEMAS, type RecordKind } from '../../domain/record/record-kind.js';
import { surveyAnswer, surveyItem } from '../../domain/record/survey.js';
import { DateScalar, DateTimeScalar } from '../words/scalars.js';
import { fieldText } from './record-field-text.js';
import { RECORD_MUTATIONS } from './record-mutation-text.js';
import { type FieldContent, fieldsOf } from './record-shape.js';

type InputClass = new () => object;
type Owner = Parameters<typeof fieldText>[0];

/** The most records that one call may write. */
export const MOST_RECORDS = 1_000;

/** What records are made of that has a shape of its own. */
const ITEM_CLASSES: ReadonlyMap<z.ZodObject, InputClass> = new Map<z.ZodObject, InputClass>([
  [surveyItem, inputClass('surveyItem', surveyItem, 'One question of a survey.')],
  [surveyAnswer, inputClass('surveyAnswer', surveyAnswer, 'The answer to one question: a mark on its scale, or a text.')],
]);

/** The argument of the mutation of each kind. */
export const BATCH_CLASSES: ReadonlyMap<RecordKind, InputClass> = new Map(RECORD_KINDS.map((kind) => [kind, batchClass(kind)]));

/** Publishes the input of one kind as its schema has it. */
function inputClass(owner: Owner, schema: z.ZodObject, description: string): InputClass {
  const made = emptyClass();
  InputType(`${capitalised(owner)}Input`, { description })(made);
  const isItem = !isRecordKind(owner);
  for (const { name, content, isNullable, isList } of fieldsOf(schema)) {
    const type = graphqlTypeOf(content);
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
  const record = inputClass(kind, RECORD_SCHEMAS[kind], meaning);
  const made = emptyClass();
  InputType(`${capitalised(name)}Input`, { description: 'The records of one call.' })(made);
  const description = `At most ${MOST_RECORDS.toLocaleString('en')}. The same id several times is written in the order given.`;
  Field(() => [record], { description })(made.prototype, 'records');
  return made;
}

function graphqlTypeOf(content: FieldContent) {
  switch (content.of) {
    case 'ID':
      return ID;
    case 'INSTANT':
      return DateTimeScalar;
    case 'DATE':
      return DateScalar;
    case 'INT':
      return Int;
    case 'FLOAT':
      return Float;
    case 'BOOLEAN':
      return Boolean;
    case 'TEXT':
      return String;
    case 'WORD':
      return content.words;
    case 'ITEM':
      return itemClass(content.shape);
  }
}

function itemClass(shape: z.ZodObject): InputClass {
  const known = ITEM_CLASSES.get(shape);
  if (!known) throw new Error('A record holds items that have no input of their own.');
  return known;
}

/** A class without members, which the decorators are to give fields. */
function emptyClass(): InputClass {
  return function () {} as unknown as InputClass;
}

function isRecordKind(owner: Owner): owner is RecordKind {
  return Object.hasOwn(RECORD_SCHEMAS, owner);
}

/** A word with a capital at its head, as names of types have it. */
function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
