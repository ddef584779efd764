import { relationshipDataset } from '../../semantic/relationship/relationship.dataset.js';
import type { RELATIONSHIP_DIMENSIONS } from '../../semantic/relationship/relationship-dimensions.js';
import type { RELATIONSHIP_MEASURES } from '../../semantic/relationship/relationship-measures.js';
import { publishDimensions, publishMeasures } from './analytics-words.js';

export type RelationshipDimension = (typeof RELATIONSHIP_DIMENSIONS)[number]['name'];
export type RelationshipMeasure = (typeof RELATIONSHIP_MEASURES)[number]['name'];

/** The dimensions of the dataset `relationship` as a GraphQL enum. */
export const RelationshipDimension = publishDimensions<RelationshipDimension>(relationshipDataset, 'RelationshipDimension');

/** The measures of the dataset `relationship` as a GraphQL enum. */
export const RelationshipMeasure = publishMeasures<RelationshipMeasure>(relationshipDataset, 'RelationshipMeasure');
