import { sql } from 'kysely';
import { asDouble, wholeMillionths } from './dialect-sql.js';
import type { Fragment } from './fragment.js';

/**
 * Sums of fractions depend on their order, and an engine adds in any. Multiples of 2^-26 up to 100 add without loss
 * in a double as long as there are fewer than 1.3 million of them, so every order gives the same sum.
 */
export function exactSum(expression: Fragment): Fragment {
  return sql`(sum(floor(${expression} * 67108864e0 + 0.5e0)) / 67108864e0)`;
}

/** The same for amounts, which outgrow a double: sums of whole millionths. */
export function exactWideSum(expression: Fragment): Fragment {
  return sql`(${asDouble(sql`sum(${wholeMillionths(expression)})`)} / 1e6)`;
}
