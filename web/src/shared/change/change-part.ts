import type { Messages, _Translator as Translator } from 'use-intl/core';

/** One part of how a relationship's trust moved: `label` is the stream where no attribute is named. */
export interface ChangePart {
  readonly label: string;
  readonly kind: string;
  readonly contribution: number;
  readonly attribute: string | null;
}

export interface ChangeWords {
  readonly change: Translator<Messages, 'change'>;
  readonly word: Translator<Messages, 'word'>;
}

/** The name of the attribute or stream that a part is about, in the language of the reader; an unknown label stays as it is. */
export function partName(part: ChangePart, words: ChangeWords): string {
  const key = `stream.${part.attribute ?? part.label.toUpperCase()}` as Parameters<typeof words.word.has>[0];
  return words.word.has(key) ? words.word(key) : part.label;
}

/** What a part says: better or worse service, more evidence for the same service, or older evidence fading. */
export function partSentence(part: ChangePart, words: ChangeWords): string {
  const name = partName(part, words);
  switch (part.kind) {
    case 'SURPRISE':
      return part.contribution < 0 ? words.change('worse', { name }) : words.change('better', { name });
    case 'CONFIRM':
      return words.change('confirm', { name });
    case 'AGEING':
      return words.change('ageing', { name });
    default:
      return name;
  }
}
