import { refuse } from '../domain/refusal.js';
import { actionDataset } from './action/action.dataset.js';
import { caseDataset } from './case/case.dataset.js';
import type { Dataset } from './dataset.js';
import { dealDataset } from './deal/deal.dataset.js';
import type { Dimension } from './dimension.js';
import { interactionDataset } from './interaction/interaction.dataset.js';
import type { Measure } from './measure.js';
import { promiseDataset } from './promise/promise.dataset.js';
import { relationshipDataset } from './relationship/relationship.dataset.js';
import { requestDataset } from './request/request.dataset.js';
import { responseDataset } from './response/response.dataset.js';
import { surveyDataset } from './survey/survey.dataset.js';

/** Every dataset that can be asked. */
export const DATASETS: readonly Dataset[] = [
  relationshipDataset,
  requestDataset,
  responseDataset,
  interactionDataset,
  caseDataset,
  dealDataset,
  promiseDataset,
  surveyDataset,
  actionDataset,
];

/** The dataset of a name. */
export function datasetOf(name: string, datasets: readonly Dataset[] = DATASETS): Dataset {
  const found = datasets.find((dataset) => dataset.name === name);
  if (!found) {
    throw refuse('UNKNOWN_DATASET', { name, known: datasets.map((dataset) => dataset.name) });
  }
  return found;
}

/** The dimension of a name in a dataset. */
export function dimensionOf(dataset: Dataset, name: string): Dimension {
  const found = dataset.dimensions.find((dimension) => dimension.name === name);
  if (!found) {
    throw refuse('UNKNOWN_DIMENSION', { name, dataset: dataset.name, known: dataset.dimensions.map((dimension) => dimension.name) });
  }
  return found;
}

/** The measure of a name in a dataset. */
export function measureOf(dataset: Dataset, name: string): Measure {
  const found = dataset.measures.find((measure) => measure.name === name);
  if (!found) {
    throw refuse('UNKNOWN_MEASURE', { name, dataset: dataset.name, known: dataset.measures.map((measure) => measure.name) });
  }
  return found;
}
