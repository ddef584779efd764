import { wordsOf } from './words.js';

/** Who judged: the customer, a measuring system, independent quality assurance, or the supplier's own agent. */
export const Rater = wordsOf('CUSTOMER', 'SYSTEM', 'QUALITY_ASSURANCE', 'SELF');
export type Rater = keyof typeof Rater;

/** What a rating was taken with. It decides the vote's weight and, where no stream is given, its stream. */
export const Instrument = wordsOf('TONE', 'CSAT', 'NPS', 'CES', 'ATTRIBUTE_ITEM', 'VALUE_ALIGNMENT', 'SWITCHING_ASSESSMENT');
export type Instrument = keyof typeof Instrument;

/** What a case is about. */
export const CaseKind = wordsOf('COMPLAINT', 'MALFUNCTION', 'FAULT');
export type CaseKind = keyof typeof CaseKind;

/** What the customer complains of. It decides the stream that the complaint is a vote on. */
export const ComplaintCategory = wordsOf('CONDUCT', 'UNREACHABLE', 'SLOW', 'INCOMPETENT', 'PRICE', 'OBSOLETE', 'OTHER');
export type ComplaintCategory = keyof typeof ComplaintCategory;

/** How a deal ended. NEED_VANISHED is a lost deal on nobody's terms and makes no vote. */
export const DealOutcome = wordsOf('WON', 'LOST', 'NEED_VANISHED');
export type DealOutcome = keyof typeof DealOutcome;
