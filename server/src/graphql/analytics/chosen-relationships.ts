import type { GraphqlContext } from '../context.js';
import type { Optional } from '../optional.js';
import { analyticsSessionOf } from './analytics-session.js';
import { conditionOfWhere } from './condition-of-where.js';
import type { RelationshipWhere } from './relationship-where.input.js';

/** The ids of the relationships that a where lets through; null without one: all that the caller may see. */
export async function chosenRelationships(where: Optional<RelationshipWhere>, context: GraphqlContext): Promise<readonly string[] | null> {
  return where == null ? null : context.engine.relationshipIds(conditionOfWhere(where), analyticsSessionOf(context).caller);
}
