import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { additivityOf } from '../../semantic/additivity.js';
import { DATASETS } from '../../semantic/catalogue.js';
import { analyticsSessionOf } from '../analytics/analytics-session.js';
import { RelationshipDimension } from '../analytics/relationship-words.js';
import type { GraphqlContext } from '../context.js';
import { Catalog, DimensionMember } from './catalog.type.js';

@Resolver()
export class CatalogResolver {
  @Query(() => Catalog, { description: 'What every number means.' })
  catalog(): Catalog {
    return {
      measures: DATASETS.flatMap((dataset) =>
        dataset.measures.map((measure) => ({
          ...measure,
          dataset: dataset.name,
          additivity: additivityOf(measure, dataset),
          dimensions: dataset.dimensions.map(({ name }) => name),
        })),
      ),
      dimensions: DATASETS.flatMap((dataset) =>
        dataset.dimensions.map((dimension) => ({
          ...dimension,
          dataset: dataset.name,
          grains: 'grains' in dimension ? dimension.grains : null,
        })),
      ),
    };
  }

  @Query(() => [DimensionMember], { description: 'The members of a dimension among the relationships in scope, the most frequent first.' })
  dimensionMembers(
    @Arg('dataset', () => String, { defaultValue: 'relationship', description: 'The dataset.' }) dataset: string,
    @Arg('dimension', () => RelationshipDimension, { description: 'The dimension.' }) dimension: RelationshipDimension,
    @Arg('search', () => String, { nullable: true, description: 'Only members whose label contains this, in any case.' }) search:
      | string
      | null,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many, 1 to 10,000.' }) first: number,
    @Ctx() context: GraphqlContext,
  ): Promise<DimensionMember[]> {
    return context.engine.members({ dataset, dimension, search: search || null, first }, analyticsSessionOf(context).caller);
  }
}
