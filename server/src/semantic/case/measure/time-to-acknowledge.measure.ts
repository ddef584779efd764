import { durationMeasures } from '../../duration-measures.js';

/** In seconds. Null where none was acknowledged. */
export const timeToAcknowledge = durationMeasures({
  name: 'TIME_TO_ACKNOWLEDGE',
  label: 'Time to acknowledge',
  definition: 'the time from opening a case to its acknowledgement',
  source: null,
  from: 'fact_case.opened_at',
  to: 'fact_case.acknowledged_at',
});
