import { atRiskShare } from './measure/at-risk-share.measure.js';
import { availability } from './measure/availability.measure.js';
import { commitment } from './measure/commitment.measure.js';
import { commitmentRevenueWeighted } from './measure/commitment-revenue-weighted.measure.js';
import { continuity } from './measure/continuity.measure.js';
import { courtesy } from './measure/courtesy.measure.js';
import { finalOpinion } from './measure/final-opinion.measure.js';
import { futurism } from './measure/futurism.measure.js';
import { intelligence } from './measure/intelligence.measure.js';
import { quality } from './measure/quality.measure.js';
import { qualityRevenueWeighted } from './measure/quality-revenue-weighted.measure.js';
import { reciprocity } from './measure/reciprocity.measure.js';
import { relationships } from './measure/relationships.measure.js';
import { reliability } from './measure/reliability.measure.js';
import { responsiveness } from './measure/responsiveness.measure.js';
import { sharedValues } from './measure/shared-values.measure.js';
import { switching } from './measure/switching.measure.js';
import { trust } from './measure/trust.measure.js';
import { trustRevenueWeighted } from './measure/trust-revenue-weighted.measure.js';

/** Every measure of the dataset `relationship`, in the order in which the catalogue lists them. */
export const RELATIONSHIP_MEASURES = [
  trust,
  trustRevenueWeighted,
  commitment,
  commitmentRevenueWeighted,
  quality,
  qualityRevenueWeighted,
  courtesy,
  availability,
  responsiveness,
  intelligence,
  futurism,
  reliability,
  sharedValues,
  continuity,
  switching,
  reciprocity,
  finalOpinion,
  relationships,
  atRiskShare,
] as const;
