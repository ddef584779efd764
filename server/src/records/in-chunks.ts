/** As many ids as one statement asks for: more, and MySQL stops using the index, MariaDB builds a temporary table. */
export const IDS_PER_STATEMENT = 900;

/** A list in pieces of one statement each, in order. */
export function inChunks<T>(items: readonly T[], size = IDS_PER_STATEMENT): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
