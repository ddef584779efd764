import { STREAMS } from '../domain/stream.js';
import type { Stream } from '../domain/stream.js';
import type { Column } from './column.js';

type PerStream<P extends string> = { readonly [S in Stream as `${P}_${Lowercase<S>}`]: Column<number> };

/** One column for each stream: the prefix, an underscore, the stream. */
export function perStream<P extends string>(prefix: P, column: Column<number>): PerStream<P> {
  return Object.fromEntries(STREAMS.map((name) => [`${prefix}_${name.toLowerCase()}`, column])) as PerStream<P>;
}
