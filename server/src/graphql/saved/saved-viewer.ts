import type { Identity } from '../../access/identity.js';
import { refuse } from '../../domain/refusal.js';
import type { SavedViewer } from '../../records/saved-items.js';

/** Who looks at what people keep: an administrator sees and may change everything. */
export function savedViewerOf({ id, role }: Identity): SavedViewer {
  return { id, seesAll: role === 'ADMIN' };
}

/** Whether somebody may change what somebody keeps. */
export function mayChange({ id, role }: Identity, ownerId: string): boolean {
  return role === 'ADMIN' || id === ownerId;
}

const SHARING_ROLES: ReadonlySet<string> = new Set(['ADMIN', 'ANALYST', 'LEADER']);

/** Refuses who may keep nothing: programs ask, people keep. */
export function checkMayKeep({ role }: Identity): void {
  if (role === 'SERVICE') throw refuse('FORBIDDEN', { action: 'saving for later' });
}

/** Refuses who may not speak to everybody. */
export function checkMayShare({ role }: Identity): void {
  if (!SHARING_ROLES.has(role)) throw refuse('FORBIDDEN', { action: 'sharing with everybody' });
}
