import { Float, ID, Int } from 'type-graphql';
import type { z } from 'zod';
import { surveyAnswer, surveyItem } from '../../domain/record/survey.js';
import { DateScalar, DateTimeScalar } from '../words/scalars.js';
import type { FieldContent } from './record-shape.js';

/** What records are made of that has a shape of its own, with what one is. */
export const RECORD_ITEMS = [
  { name: 'surveyItem', shape: surveyItem, description: 'One question of a survey.' },
  { name: 'surveyAnswer', shape: surveyAnswer, description: 'The answer to one question: a mark on its scale, or a text.' },
] as const satisfies readonly { readonly name: string; readonly shape: z.ZodObject; readonly description: string }[];

type AnyClass = new () => object;

/** The GraphQL type of what a field holds; an item has the class that is given for its shape. */
export function graphqlTypeOf(content: FieldContent, itemClasses: ReadonlyMap<z.ZodObject, AnyClass>) {
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
      return itemClass(content.shape, itemClasses);
  }
}

function itemClass(shape: z.ZodObject, itemClasses: ReadonlyMap<z.ZodObject, AnyClass>): AnyClass {
  const known = itemClasses.get(shape);
  if (!known) throw new Error('A record holds items that have no class of their own.');
  return known;
}

/** A class without members, which decorators are to give fields. */
export function emptyClass(): AnyClass {
  return function () {} as unknown as AnyClass;
}

/** A word with a capital at its head, as names of types have it. */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
