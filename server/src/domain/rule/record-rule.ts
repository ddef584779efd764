import type { RecordKind, RecordOf, REFERENCED_KIND } from '../record/record-kind.js';

/** Why a record that has the right shape cannot be. */
export type RuleCode =
  | 'PROMISE_KEPT_BEFORE_MADE'
  | 'RESPONSE_BEFORE_REQUEST'
  | 'DEAL_PHASES_OUT_OF_ORDER'
  | 'DEAL_PHASE_WITHOUT_SALE'
  | 'STAGE_BEFORE_START'
  | 'SECOND_DISSOLUTION'
  | 'DISSOLUTION_UNFOUNDED'
  | 'RATING_OUTSIDE_SCALE'
  | 'UNKNOWN_QUESTION'
  | 'ANSWER_OUTSIDE_SCALE'
  | 'CYCLIC_REFERRAL'
  | 'IMPOSSIBLE_DATE'
  | 'MOMENTS_OUT_OF_ORDER'
  | 'ACTION_STATE_UNFOUNDED'
  | 'ACTION_NOT_OPEN'
  | 'GIFT_BUDGET_EXCEEDED'
  | 'CONSENT_REFUSED';

/** A rule that a record breaks: in which field, by which value, and the rule in words. */
export interface RuleBreach {
  readonly code: RuleCode;
  readonly field: string;
  readonly value: string;
  readonly rule: string;
}

export type ReferenceField = keyof typeof REFERENCED_KIND;
type ReferredKind<F extends ReferenceField> = (typeof REFERENCED_KIND)[F];

/** Judges a record by itself. The record has every field that is known: what is absent is not known. */
export interface RuleAlone<K extends RecordKind> {
  breachOf(record: RecordOf<K>): RuleBreach | null;
}

/** Judges a record by the one that it refers to in a field; a record without that reference breaks no such rule. */
export interface RuleOfReference<K extends RecordKind, F extends ReferenceField, G extends keyof RecordOf<ReferredKind<F>>> {
  readonly referenceField: F;
  /** The fields of the referred record that the rule looks at. */
  readonly fields: readonly G[];
  /**
   * The field of the referred record whose correction is refused when a stored record that refers to it would then break
   * the rule. Absent: the correction stands, and the rule is for new records only.
   */
  readonly keptBy?: G;
  breachOf(record: RecordOf<K>, referred: Pick<RecordOf<ReferredKind<F>>, G>): RuleBreach | null;
}

/** Judges a record by the others of its kind that stand beside it. */
export interface RuleOfNeighbours<K extends RecordKind, G extends keyof RecordOf<K>> {
  /** Which stand beside it: those with the same value in a field, or those that a field leads to, one after another. */
  readonly beside: { readonly sameField: G } | { readonly chainField: G };
  /** The fields of the neighbours that the rule looks at, beside the id. */
  readonly fields: readonly G[];
  /** Whether neighbours matter to a record at all. */
  concerns(record: RecordOf<K>): boolean;
  breachOf(record: RecordOf<K>, neighbours: ReadonlyMap<string, Pick<RecordOf<K>, G | 'id'>>): RuleBreach | null;
}
