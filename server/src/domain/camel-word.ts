import type { Words } from './words.js';
import { membersOf } from './words.js';

/** A word of the domain as a name inside a record: LONG_TERM is `longTerm`. */
export type CamelWord<W extends string> = W extends `${infer Head}_${infer Rest}`
  ? `${Lowercase<Head>}${Capitalize<CamelWord<Rest>>}`
  : Lowercase<W>;

/** See `CamelWord`. */
export function camelWord<W extends string>(word: W): CamelWord<W> {
  return word.toLowerCase().replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()) as CamelWord<W>;
}

/** What a record says of each word by its name, by the word itself. */
export function byWord<W extends string, V>(words: Words<W>, named: Readonly<Record<CamelWord<W>, V>>): Readonly<Record<W, V>> {
  return Object.fromEntries(membersOf(words).map((word) => [word, named[camelWord(word)]])) as Record<W, V>;
}
