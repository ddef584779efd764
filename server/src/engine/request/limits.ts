import type { Role } from '../../access/identity.js';
import { refuse } from '../../domain/refusal.js';

/** The most items of one page. */
const MOST_OF_A_PAGE = 10_000;

/** The most periods of one query. */
export const MOST_PERIODS = 1_100;

/** The most groups that one decomposition may compare. */
export const MOST_COMPARED_GROUPS = 200_000;

/** The most survival curves of one answer. */
export const MOST_CURVES = 200;

/** A running query is cancelled after this. */
export const QUERY_TIMEOUT_MS = 20_000;

/** The same for a statement whose rows are read to the last: until the first of them, and from piece to piece. */
export const STREAM_TIMEOUT_MS = 120_000;

const BUDGET: Readonly<Record<Role, number>> = { ADMIN: 200_000, ANALYST: 200_000, SERVICE: 200_000, LEADER: 60_000, MANAGER: 60_000 };
const COST_OF_A_READING = 20;

/** Refuses a page that is empty or larger than the limit. */
export function checkPage(first: number): void {
  if (!Number.isInteger(first) || first < 1 || first > MOST_OF_A_PAGE) {
    throw refuse('PAGE_TOO_LARGE', { first, maximum: MOST_OF_A_PAGE });
  }
}

/** What a query costs, known before it runs: its items times its groupings, and the days or periods it reads. */
export function costOf(items: number, groupings: number, readings: number): number {
  return items * (1 + groupings) + readings * COST_OF_A_READING;
}

/** Refuses a query beyond the budget of the caller's role. */
export function checkCost(cost: number, role: Role): void {
  const maximum = BUDGET[role];
  if (cost > maximum) {
    throw refuse('QUERY_TOO_COSTLY', { cost, maximum });
  }
}
