import type { EventList } from '../../semantic/event-list.js';
import type { ReadableKind } from '../record/record-types.js';
import type { ResolvedField } from '../flow/resolver-class.js';

/** A derived fact of a list as a field of its records. */
interface FactField {
  readonly fact: string;
  readonly type: ResolvedField<never>['type'];
  readonly isNullable: boolean;
  readonly description: string;
}

/** How a list of events is published. */
export interface EventListDeclaration {
  readonly list: EventList;
  readonly kind: ReadableKind;
  /** The root field. */
  readonly field: string;
  /** What the names of its types begin with. */
  readonly name: string;
  readonly description: string;
  /** What its status means, in one sentence. */
  readonly status: string;
  readonly facts: readonly FactField[];
}
