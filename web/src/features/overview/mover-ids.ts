const MOST_MOVERS = 10;

/** The relationships behind parts of the whole movement, largest part first, each once. Those that left have no present state and are left out. */
export function moverIds(
  items: readonly { readonly kind: string; readonly contribution: number; readonly member: string | null }[],
): string[] {
  const sized = items
    .flatMap(({ kind, contribution, member }) => (member === null || kind === 'LEFT' ? [] : [{ member, size: Math.abs(contribution) }]))
    .toSorted((one, other) => other.size - one.size);
  return [...new Set(sized.map(({ member }) => member))].slice(0, MOST_MOVERS);
}
