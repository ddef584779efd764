import type { Optional } from '../optional.js';
import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { CalendarDate } from '../../domain/calendar.js';
import { localDayReader } from '../../domain/local-day.js';
import { periodsOf } from '../../domain/period.js';
import { TimeGrain } from '../../domain/time-grain.js';
import { resolveWindow } from '../../domain/window.js';
import { TimeWindowInput } from '../analytics/time-window.input.js';
import { asOfDay } from '../as-of.js';
import type { GraphqlContext } from '../context.js';
import { found } from '../found.js';
import { DateScalar, TimeZoneScalar } from '../words/scalars.js';
import { RelationshipQuality } from './relationship-quality.type.js';
import { Relationship } from './relationship.type.js';

@Resolver(() => Relationship)
export class RelationshipQualityResolver {
  @FieldResolver(() => RelationshipQuality, { description: 'How good it stood at the end of a day; the latest when none is given.' })
  async quality(
    @Root() { id }: Relationship,
    @Arg('asOf', () => DateScalar, { nullable: true }) asOf: Optional<CalendarDate>,
    @Arg('profile', () => ID, { nullable: true }) profile: Optional<string>,
    @Ctx() { doors }: GraphqlContext,
  ): Promise<RelationshipQuality> {
    const { loaders, readers } = await doors.of(profile);
    const loaded = await loaders.quality.load({ relationshipId: id, day: asOfDay(asOf, readers) });
    return found(loaded, 'relationship', id).quality;
  }

  @FieldResolver(() => [RelationshipQuality], {
    description:
      'How good it stood at the end of each period of a window, while it was active. The running period is as of the latest day.',
  })
  async trend(
    @Root() { id }: Relationship,
    @Arg('window', () => TimeWindowInput) window: TimeWindowInput,
    @Arg('grain', () => TimeGrain) grain: TimeGrain,
    @Arg('timeZone', () => TimeZoneScalar, { nullable: true }) timeZone: Optional<string>,
    @Arg('profile', () => ID, { nullable: true }) profile: Optional<string>,
    @Ctx() { doors, clock, zone }: GraphqlContext,
  ): Promise<RelationshipQuality[]> {
    const { loaders, readers } = await doors.of(profile);
    const today = Math.min(localDayReader(timeZone ?? zone)(clock()), readers.latestDay());
    const periods = periodsOf(resolveWindow(window, today), grain, today).filter(({ from }) => from <= today);
    const days = periods.map(({ to }) => Math.min(to - 1, today));
    const loaded = await loaders.quality.loadMany(days.map((day) => ({ relationshipId: id, day })));
    return loaded.flatMap((entry) => {
      if (entry instanceof Error) throw entry;
      return entry?.isActive ? [entry.quality] : [];
    });
  }
}
