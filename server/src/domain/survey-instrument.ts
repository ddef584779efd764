import { wordsOf } from './words.js';

/** What a survey question is: every one but FREE_TEXT has a scale and is scored like the rating instrument of the same name. */
export const SurveyInstrument = wordsOf('CSAT', 'NPS', 'CES', 'ATTRIBUTE_ITEM', 'VALUE_ALIGNMENT', 'SWITCHING_ASSESSMENT', 'FREE_TEXT');
export type SurveyInstrument = keyof typeof SurveyInstrument;
