import type { Identity } from '../../access/identity.js';

/** Whether a caller may see scoring profiles that are not in force yet, and what they would change. */
export function mayReadDrafts({ role }: Identity): boolean {
  return role === 'ADMIN' || role === 'ANALYST';
}
