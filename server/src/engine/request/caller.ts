import type { Role } from '../../access/identity.js';
import type { RowScope } from '../../access/row-scope.js';

/** Who asks the engine. The scope goes into every predicate and into every id. */
export interface Caller {
  readonly scope: RowScope;
  readonly role: Role;
  /** Aborted when the caller goes away; running statements are then cancelled. */
  readonly signal?: AbortSignal;
}
