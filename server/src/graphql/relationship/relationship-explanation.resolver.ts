import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { type CalendarDate, dayOf } from '../../domain/calendar.js';
import { refuse } from '../../domain/refusal.js';
import type { ChangeDecomposition } from '../../engine/result/change-decomposition.js';
import { explainTrust } from '../../engine/result/explain-trust.js';
import { ChangeDecompositionType } from '../analytics/change-decomposition.type.js';
import { asOfDay } from '../as-of.js';
import type { GraphqlContext } from '../context.js';
import { found } from '../found.js';
import { DateScalar } from '../words/scalars.js';
import { Relationship } from './relationship.type.js';

@Resolver(() => Relationship)
export class RelationshipExplanationResolver {
  @FieldResolver(() => ChangeDecompositionType, {
    description: 'Why trust moved between the ends of two days, by stream: AGEING, CONFIRM and SURPRISE add up to the change exactly.',
  })
  async explain(
    @Root() { id }: Relationship,
    @Arg('from', () => DateScalar) from: CalendarDate,
    @Arg('to', () => DateScalar) to: CalendarDate,
    @Arg('top', () => Int, { defaultValue: 10 }) top: number,
    @Ctx() { readers, identity, signal }: GraphqlContext,
  ): Promise<ChangeDecomposition> {
    const [start, end] = [dayOf(from), asOfDay(to, readers)];
    if (end < start)
      throw refuse('INVALID_WINDOW', { problem: `its end ${to} is before its start ${from}`, remedy: 'Give an earlier start.' });
    const [evidence] = await readers.evidence.evidenceBetween(identity.scope, [id], start, end, null, { signal });
    return explainTrust(found(evidence ?? null, 'relationship', id), start, end, top, readers.profile);
  }
}
