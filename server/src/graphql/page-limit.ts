import { refuse } from '../domain/refusal.js';

const LARGEST_PAGE = 500;

/** Refuses a page that is empty or larger than one answer may hold. */
export function checkPageLimit(first: number): void {
  if (first < 1 || first > LARGEST_PAGE) throw refuse('PAGE_TOO_LARGE', { first, maximum: LARGEST_PAGE });
}
