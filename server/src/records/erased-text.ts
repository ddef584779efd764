/** What stands where an erased person was named. */
export const ERASED = 'Erased person';

/** A text in which a person is named no more, by name or id, whatever the case of its letters; names inside longer words stay. */
export function withoutPerson(text: string, person: { readonly id: string; readonly name: string }, pseudonym: string): string {
  return text.replace(wordOf(person.id, 'gu'), pseudonym).replace(wordOf(person.name, 'giu'), ERASED);
}

function wordOf(words: string, flags: string): RegExp {
  const literal = words
    .trim()
    .replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
    .replace(/\s+/g, String.raw`\s+`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${literal}(?![\p{L}\p{N}])`, flags);
}
