/** An optional argument as GraphQL delivers it: undefined when left out, null when given as null. Both mean the same. */
export type Optional<T> = T | null | undefined;
