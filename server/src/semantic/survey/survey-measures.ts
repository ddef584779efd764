import { relationshipsOfFlow } from '../flow/relationships-of-flow.measure.js';
import { ces } from './measure/ces.measure.js';
import { csat } from './measure/csat.measure.js';
import { detractors } from './measure/detractors.measure.js';
import { invitations } from './measure/invitations.measure.js';
import { nps } from './measure/nps.measure.js';
import { promoters } from './measure/promoters.measure.js';
import { responseRate } from './measure/response-rate.measure.js';
import { responses } from './measure/responses.measure.js';

/** Every measure of the dataset `survey`, in the order in which the catalogue lists them. */
export const SURVEY_MEASURES = [invitations, responses, responseRate, csat, nps, promoters, detractors, ces, relationshipsOfFlow] as const;
