import type { Identity } from '../../access/identity.js';
import { isRestricted } from '../../access/row-scope.js';
import { refuse } from '../../domain/refusal.js';

/** Refuses who may not read what everybody did: it shows every row, so it is for administrators of every row. */
export function checkReadsAudit({ role, scope }: Identity): void {
  if (role !== 'ADMIN' || isRestricted(scope)) throw refuse('FORBIDDEN', { action: 'reading the audit log' });
}
