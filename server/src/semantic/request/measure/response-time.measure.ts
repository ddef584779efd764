import { durationMeasures } from '../../duration-measures.js';

/** In seconds. Null without an answer. */
export const responseTime = durationMeasures({
  name: 'RESPONSE_TIME',
  label: 'Response time',
  definition: 'the time from a request to its first answer',
  source: null,
  from: 'fact_request.raised_at',
  to: 'fact_request.answered_at',
});
