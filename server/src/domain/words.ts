/** A closed set of domain words as an object whose every value equals its key, as GraphQL enums need it. */
export type Words<W extends string> = { readonly [K in W]: K };

/** Builds the object of a closed set of words, in the order in which the domain lists them. */
export function wordsOf<const W extends string>(...words: readonly W[]): Words<W> {
  return Object.freeze(Object.fromEntries(words.map((word) => [word, word]))) as Words<W>;
}

/** The members of a closed set of words, in order. */
export function membersOf<W extends string>(words: Words<W>): readonly W[] {
  return Object.values<W>(words);
}
