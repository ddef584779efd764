import type { FlowDataset } from '../dataset.js';
import { INTERACTION_DIMENSIONS } from './interaction-dimensions.js';
import { INTERACTION_MEASURES } from './interaction-measures.js';

/** What was exchanged, by whom and through what: a flow. */
export const interactionDataset = {
  name: 'interaction',
  label: 'Interactions',
  kind: 'FLOW',
  grain: 'One exchange.',
  table: 'fact_interaction',
  times: [{ name: 'OCCURRED', definition: 'When it took place.', day: 'fact_interaction.day', instant: 'fact_interaction.occurred_at' }],
  dimensions: INTERACTION_DIMENSIONS,
  measures: INTERACTION_MEASURES,
} as const satisfies FlowDataset;
