import type { AuditedKind } from '../../domain/audit-action.js';
import { RECORD_KINDS, RECORD_SCHEMAS, type RecordKind } from '../../domain/record/record-kind.js';
import { wordsOf } from '../../domain/words.js';
import { wordOfKind } from '../record/record-kind-word.js';
import { RECORD_MUTATIONS } from '../record/record-mutation-text.js';
import { publishWords } from '../words/domain-words.js';

/** What has its changes noted beside records, and what it is. */
const OTHERS: Readonly<Record<Exclude<AuditedKind, RecordKind>, string>> = {
  scoringProfile: 'A version of the scoring rules.',
  segment: 'A saved segment: a filter on relationships by name.',
  savedQuery: 'A saved query.',
  annotation: 'An annotation of a day.',
};

const OTHER_KINDS = Object.keys(OTHERS) as (keyof typeof OTHERS)[];
const KIND_OF_WORD: ReadonlyMap<string, AuditedKind> = new Map(
  [...RECORD_KINDS, ...OTHER_KINDS].map((kind) => [wordOfAudited(kind), kind]),
);

/** What has its changes noted, as words of the API. */
export const AuditedKindWord = wordsOf(...KIND_OF_WORD.keys());

publishWords(AuditedKindWord, 'AuditedKind', 'What was changed.', {
  ...Object.fromEntries(RECORD_KINDS.map((kind) => [wordOfAudited(kind), RECORD_MUTATIONS[kind].meaning])),
  ...Object.fromEntries(OTHER_KINDS.map((kind) => [wordOfAudited(kind), OTHERS[kind]])),
});

/** Whether it is a kind of record. */
export function isRecordKind(kind: AuditedKind): kind is RecordKind {
  return Object.hasOwn(RECORD_SCHEMAS, kind);
}

/** `surveyResponse` is SURVEY_RESPONSE. */
export function wordOfAudited(kind: AuditedKind): string {
  return wordOfKind(kind);
}

/** What a word of the API means. */
export function auditedOfWord(word: string): AuditedKind {
  const kind = KIND_OF_WORD.get(word);
  if (!kind) throw new RangeError(`${word} is nothing that has its changes noted.`);
  return kind;
}
