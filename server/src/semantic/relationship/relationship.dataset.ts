import type { Dataset } from '../dataset.js';
import { RELATIONSHIP_DIMENSIONS } from './relationship-dimensions.js';
import { RELATIONSHIP_MEASURES } from './relationship-measures.js';

/** How good relationships stand: a stock, read at the end of a period's last day, over relationships active on it. */
export const relationshipDataset: Dataset = {
  name: 'relationship',
  label: 'Relationships',
  kind: 'STOCK',
  grain: 'One active relationship as it stood at the end of one day.',
  table: 'relationship_state',
  day: 'relationship_state.day',
  breakdown: { dimension: 'STATUS', weight: 'relationship_state.revenue_12m' },
  dimensions: RELATIONSHIP_DIMENSIONS,
  measures: RELATIONSHIP_MEASURES,
};
