import type { CatchUpProgress } from './catch-up.js';

/** How far the projection of one profile is. */
export interface ProjectionProgress {
  /** SERVING: it answers. PROJECTED: beside that. PROJECTING: it is being made. WAITING: its turn has not come. NOT_WANTED: it is over. */
  readonly state: 'SERVING' | 'PROJECTED' | 'PROJECTING' | 'WAITING' | 'NOT_WANTED';
  /** Relationships that are in, while it is PROJECTING; null: they are not counted yet. */
  readonly progress: CatchUpProgress | null;
  /** Why the last attempt failed; null: it did not. */
  readonly failure: string | null;
}

/** What is about to take over, and how far it is. */
export interface Recalculation extends ProjectionProgress {
  readonly profile: string;
}
