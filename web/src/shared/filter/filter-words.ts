/** The words a filter may hold, in the order in which they are listed. The server's schema owns them; the compiler checks them against it. */
import type { DealPhase, LifecycleStage, RelationshipStatus, RelationshipType } from '../page/resolved-window.gen.ts';

export const STAGES = ['EXPLORATION', 'AWARENESS', 'EXPANSION', 'COMMITMENT', 'DISSOLUTION'] as const satisfies readonly LifecycleStage[];

export const PHASES = ['PRE_DEAL', 'OPERATIONAL', 'POST_DEAL'] as const satisfies readonly DealPhase[];

export const STATUSES = [
  'CRITICAL',
  'AT_RISK',
  'CAPTIVE',
  'CHECK_DUE',
  'WATCH',
  'HEALTHY',
  'UNKNOWN',
  'ENDED',
] as const satisfies readonly RelationshipStatus[];

export const RELATIONSHIP_TYPES = [
  'TRANSACTIONAL',
  'LONG_TERM',
  'PERSONAL_ASSISTANCE',
  'DEDICATED_PERSONAL_ASSISTANCE',
  'SELF_SERVICE',
  'AUTOMATED_SERVICE',
  'COMMUNITY',
] as const satisfies readonly RelationshipType[];
