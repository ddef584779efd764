import { RECORD_KINDS, type RecordKind } from '../../domain/record/record-kind.js';
import { wordsOf } from '../../domain/words.js';
import { publishWords } from '../words/domain-words.js';
import { RECORD_MUTATIONS } from './record-mutation-text.js';

const KIND_OF_WORD: ReadonlyMap<string, RecordKind> = new Map(RECORD_KINDS.map((kind) => [wordOfKind(kind), kind]));

/** The kinds of records as words of the API. */
export const RecordKindWord = wordsOf(...KIND_OF_WORD.keys());

publishWords(
  RecordKindWord,
  'RecordKind',
  'What a record is.',
  Object.fromEntries(RECORD_KINDS.map((kind) => [wordOfKind(kind), RECORD_MUTATIONS[kind].meaning])),
);

/** `surveyResponse` is SURVEY_RESPONSE. */
export function wordOfKind(kind: string): string {
  return kind.replaceAll(/[A-Z]/g, (capital) => `_${capital}`).toUpperCase();
}

/** The kind that a word of the API means. */
export function kindOfWord(word: string): RecordKind {
  const kind = KIND_OF_WORD.get(word);
  if (!kind) throw new RangeError(`${word} is no kind of record.`);
  return kind;
}
