import type { AuditedKind } from '../../domain/audit-action.js';
import { RECORD_KINDS } from '../../domain/record/record-kind.js';
import { wordsOf } from '../../domain/words.js';
import { kindOfWord, wordOfKind } from '../record/record-kind-word.js';
import { RECORD_MUTATIONS } from '../record/record-mutation-text.js';
import { publishWords } from '../words/domain-words.js';

const SCORING_PROFILE = 'SCORING_PROFILE';

/** What has its changes noted, as words of the API. */
export const AuditedKindWord = wordsOf(...RECORD_KINDS.map(wordOfKind), SCORING_PROFILE);

publishWords(AuditedKindWord, 'AuditedKind', 'What was changed.', {
  ...Object.fromEntries(RECORD_KINDS.map((kind) => [wordOfKind(kind), RECORD_MUTATIONS[kind].meaning])),
  [SCORING_PROFILE]: 'A version of the scoring rules.',
});

/** `surveyResponse` is SURVEY_RESPONSE. */
export function wordOfAudited(kind: AuditedKind): string {
  return kind === 'scoringProfile' ? SCORING_PROFILE : wordOfKind(kind);
}

/** What a word of the API means. */
export function auditedOfWord(word: string): AuditedKind {
  return word === SCORING_PROFILE ? 'scoringProfile' : kindOfWord(word);
}
