import { type ClassType, Directive, Float, ID, Int } from 'type-graphql';
import { TimeGrain } from '../../domain/time-grain.js';
import { GapFill, Nulls, SortDirection } from '../../engine/request/analytics-request.js';
import { ComparisonInput, TimeWindowInput } from '../analytics/time-window.input.js';
import { COST_OF_A_GROUPING } from '../federation/cost-of-a-grouping.js';
import { TimeZoneScalar } from '../words/scalars.js';
import type { FlowDeclaration } from './flow-declaration.js';
import { flowWhere } from './flow-where.js';
import type { FlowWords } from './flow-words.js';
import { argumentsOf, inputOf } from './generated-class.js';

/** The arguments that the fields of a flow take. */
export interface FlowArguments {
  readonly analytics: ClassType;
  readonly buckets: ClassType;
  readonly changes: ClassType;
  readonly change: ClassType;
  readonly drill: ClassType;
}

const direction = [() => SortDirection, { defaultValue: SortDirection.ASC, description: 'Which way.' }] as const;
const nulls = [() => Nulls, { defaultValue: Nulls.LAST, description: 'Where missing values go.' }] as const;
const after = [() => String, { nullable: true, description: 'The endCursor of the page before.' }] as const;

/** Makes the arguments of a flow. */
export function flowArguments(declaration: FlowDeclaration, words: FlowWords): FlowArguments {
  const { name } = declaration;
  const { dimension, measure, time } = words;
  const group = inputOf(`${name}GroupInput`, 'One thing to group by.', {
    dimension: [() => dimension, { description: 'The dimension.' }],
    grain: [() => TimeGrain, { nullable: true, description: 'The grain; required for PERIOD and dates, refused for the others.' }],
  });
  Directive(COST_OF_A_GROUPING)(group.prototype, 'dimension');
  const having = inputOf(
    `${name}Having`,
    'Lets only buckets through whose value lies in bounds. A bucket without a value is not let through.',
    {
      measure: [() => measure, { description: 'The measure whose value is bounded.' }],
      gte: [() => Float, { nullable: true, description: 'At least this.' }],
      lte: [() => Float, { nullable: true, description: 'At most this.' }],
    },
  );
  const bucketOrder = inputOf(
    `${name}BucketOrder`,
    'One key that buckets are sorted by: a grouped dimension or a measure. The group key always decides ties.',
    {
      dimension: [() => dimension, { nullable: true, description: 'A dimension of groupBy.' }],
      grain: [() => TimeGrain, { nullable: true, description: 'The grain that it is grouped by; may be left out.' }],
      measure: [() => measure, { nullable: true, description: 'A measure, by its value.' }],
      direction,
      nulls,
    },
  );
  const drillOrder = inputOf(
    `${name}DrillOrder`,
    'One measure that relationships are sorted by, each by itself. The account’s name and the id decide ties.',
    { measure: [() => measure, { description: 'The measure.' }], direction, nulls },
  );
  const where = flowWhere(declaration);
  return {
    analytics: argumentsOf({
      window: [() => TimeWindowInput, { description: 'The span that is asked about.' }],
      by: [() => time, { nullable: true, description: `Which time the window is about. Null: ${Object.keys(time)[0]}.` }],
      timeZone: [
        () => TimeZoneScalar,
        { nullable: true, description: 'Whose days the window and its periods count. Null: the reporting zone.' },
      ],
      where: [() => where, { nullable: true, description: 'Which events count. Null: all in scope.' }],
      compareTo: [
        () => ComparisonInput,
        { nullable: true, description: 'The earlier span behind previous, change and changes. Null: none.' },
      ],
      profile: [() => ID, { nullable: true, description: 'The scoring profile. Null: the published one.' }],
    }),
    buckets: argumentsOf({
      groupBy: [() => [group], { description: 'What to group by; an empty list is one bucket.' }],
      having: [() => [having], { nullable: true, description: 'Bounds on buckets, all of which must hold.' }],
      orderBy: [() => [bucketOrder], { nullable: true, description: 'The order. Null: by the group key.' }],
      first: [() => Int, { defaultValue: 200, description: 'How many buckets, 1 to 10,000.' }],
      after,
      fill: [() => GapFill, { defaultValue: GapFill.NULLS, description: 'What stands in periods without events.' }],
    }),
    changes: argumentsOf({
      by: [() => [dimension], { description: 'The groups that the change is split over.' }],
      measure: [() => measure, { description: 'The measure that changed: one whose parts add up.' }],
      top: [() => Int, { defaultValue: 5, description: 'How many of the largest parts to name; the rest is in other.' }],
    }),
    change: argumentsOf({ measure: [() => measure, { description: 'The measure.' }] }),
    drill: argumentsOf({
      first: [() => Int, { defaultValue: 50, description: 'How many relationships, 1 to 10,000.' }],
      after,
      orderBy: [() => [drillOrder], { nullable: true, description: 'The order. Null: by the account’s name.' }],
    }),
  };
}
