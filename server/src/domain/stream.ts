import { membersOf, wordsOf } from './words.js';

/** The five attributes that promote trust. */
export const QualityAttribute = wordsOf('COURTESY', 'AVAILABILITY', 'RESPONSIVENESS', 'INTELLIGENCE', 'FUTURISM');
export type QualityAttribute = keyof typeof QualityAttribute;

/** The ten streams of evidence: six feed trust, three feed commitment, RECIPROCITY is the customer's side. */
export const Stream = wordsOf(
  'RELIABILITY',
  'COURTESY',
  'AVAILABILITY',
  'RESPONSIVENESS',
  'INTELLIGENCE',
  'FUTURISM',
  'SHARED_VALUES',
  'CONTINUITY',
  'SWITCHING',
  'RECIPROCITY',
);
export type Stream = keyof typeof Stream;

/** Every stream in its fixed order: a stream's position here is its position in `StreamSums` and in stored states. */
export const STREAMS = membersOf(Stream);

/** The six streams whose weighted mean is trust. */
export const TRUST_STREAMS = ['RELIABILITY', 'COURTESY', 'AVAILABILITY', 'RESPONSIVENESS', 'INTELLIGENCE', 'FUTURISM'] as const;
