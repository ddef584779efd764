import { durationMeasures } from '../../duration-measures.js';

/** In seconds. Null where none is resolved. */
export const timeToResolve = durationMeasures({
  name: 'TIME_TO_RESOLVE',
  label: 'Time to resolve',
  definition: 'the time from opening a case to its resolution, the last one of a case that was opened again',
  source: null,
  from: 'fact_case.opened_at',
  to: 'fact_case.resolved_at',
});
