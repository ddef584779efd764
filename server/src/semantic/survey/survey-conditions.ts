import { recorded, type RowCondition } from '../row-condition.js';

/** The customer was asked to answer. */
export const INVITED: RowCondition = { column: 'fact_survey.is_invited', isTrue: true };

/** The customer answered, asked or not. */
export const RESPONDED: RowCondition = recorded('fact_survey.responded_at');

/** The question how satisfied the customer is has an answer. */
export const CSAT_ANSWERED: RowCondition = recorded('fact_survey.csat');

/** Satisfied: 4 or 5 where marks run from 1 to 5. */
export const SATISFIED: RowCondition = { column: 'fact_survey.csat', isAtLeast: 0.75 };

/** The question how easy it was has an answer. */
export const CES_ANSWERED: RowCondition = recorded('fact_survey.ces');

/** Easy: 5 to 7 where marks run from 1 to 7. */
export const EASY: RowCondition = { column: 'fact_survey.ces', isAbove: 0.5 };

/** The question how likely the customer recommends the supplier has an answer. */
export const NPS_ANSWERED: RowCondition = recorded('fact_survey.nps');

/** A promoter: 9 or 10 where marks run from 0 to 10. */
export const PROMOTER: RowCondition = { column: 'fact_survey.nps', isAtLeast: 0.9 };

/** A detractor: 0 to 6 where marks run from 0 to 10. */
export const DETRACTOR: RowCondition = { all: [NPS_ANSWERED, { not: { column: 'fact_survey.nps', isAtLeast: 0.7 } }] };
