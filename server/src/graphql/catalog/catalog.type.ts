import { Field, ID, Int, ObjectType } from 'type-graphql';
import { TimeGrain } from '../../domain/time-grain.js';
import { Additivity } from '../../semantic/additivity.js';
import { publishWords } from '../words/domain-words.js';

publishWords(Additivity, 'Additivity', 'Whether the values of buckets may be summed.', {
  ADDITIVE: 'Over every dimension.',
  SEMI_ADDITIVE: 'Over every dimension but time.',
  NON_ADDITIVE: 'Over none.',
});

/** What a measure means. */
@ObjectType('MeasureDefinition', { description: 'What a measure means: labels, units and directions come from here.' })
export class MeasureDefinition {
  @Field(() => ID, { description: 'The name, as the dataset’s measure enum has it.' })
  name!: string;

  @Field(() => String, { description: 'The dataset it is measured on.' })
  dataset!: string;

  @Field(() => String, { description: 'What it is called, in English.' })
  label!: string;

  @Field(() => String, { description: 'What it is, over which population, in one or two sentences.' })
  definition!: string;

  @Field(() => String, { description: 'The unit: points and percent run from 0 to 100.' })
  unit!: string;

  @Field(() => Boolean, { nullable: true, description: 'The direction. Null: neither is better.' })
  higherIsBetter!: boolean | null;

  @Field(() => Additivity, { description: 'Whether the values of buckets may be summed.' })
  additivity!: Additivity;

  @Field(() => Int, { description: 'Below this n the status is LOW_N.' })
  minimumSample!: number;

  @Field(() => String, { nullable: true, description: 'Where it comes from. Null: our own.' })
  source!: string | null;

  @Field(() => [ID], { description: 'The dimensions that it can be grouped and filtered by.' })
  dimensions!: readonly string[];
}

/** What a dimension means. */
@ObjectType('DimensionDefinition', { description: 'What a dimension means.' })
export class DimensionDefinition {
  @Field(() => ID, { description: 'The name, as the dataset’s dimension enum has it.' })
  name!: string;

  @Field(() => String, { description: 'The dataset it belongs to.' })
  dataset!: string;

  @Field(() => String, { description: 'What it is called, in English.' })
  label!: string;

  @Field(() => String, { description: 'What it is.' })
  definition!: string;

  @Field(() => [TimeGrain], { nullable: true, description: 'The grains of which grouping needs one. Null: it has none.' })
  grains!: readonly TimeGrain[] | null;
}

/** What every number means. */
@ObjectType('Catalog', { description: 'What every number means: the measures and dimensions of every dataset.' })
export class Catalog {
  @Field(() => [MeasureDefinition], { description: 'Every measure.' })
  measures!: readonly MeasureDefinition[];

  @Field(() => [DimensionDefinition], { description: 'Every dimension.' })
  dimensions!: readonly DimensionDefinition[];
}

/** A member of a dimension. */
@ObjectType('DimensionMember', { description: 'A member of a dimension, as a filter offers it.' })
export class DimensionMember {
  @Field(() => String, { description: 'The value, as a where takes it.' })
  value!: string;

  @Field(() => String, { description: 'What it is called.' })
  label!: string;

  @Field(() => Int, { description: 'How many relationships have it, ended ones too.' })
  relationships!: number;
}
