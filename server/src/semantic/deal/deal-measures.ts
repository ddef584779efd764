import { relationshipsOfFlow } from '../flow/relationships-of-flow.measure.js';
import { deals } from './measure/deals.measure.js';
import { discount } from './measure/discount.measure.js';
import { lost } from './measure/lost.measure.js';
import { margin } from './measure/margin.measure.js';
import { marginRate } from './measure/margin-rate.measure.js';
import { renewalRate } from './measure/renewal-rate.measure.js';
import { renewalsDue } from './measure/renewals-due.measure.js';
import { renewed } from './measure/renewed.measure.js';
import { revenue } from './measure/revenue.measure.js';
import { winRate } from './measure/win-rate.measure.js';
import { won } from './measure/won.measure.js';

/** Every measure of the dataset `deal`, in the order in which the catalogue lists them. */
export const DEAL_MEASURES = [
  deals,
  won,
  lost,
  winRate,
  revenue,
  margin,
  marginRate,
  discount,
  renewalsDue,
  renewed,
  renewalRate,
  relationshipsOfFlow,
] as const;
