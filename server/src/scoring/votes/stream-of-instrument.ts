import type { Instrument } from '../../domain/judgement.js';
import type { Stream } from '../../domain/stream.js';

/** The stream that each instrument measures unless a rating or question names one; an attribute item must name it. */
export const STREAM_OF_INSTRUMENT: Readonly<Record<Instrument, Stream | null>> = {
  TONE: 'COURTESY',
  CSAT: 'RELIABILITY',
  NPS: 'RELIABILITY',
  CES: 'AVAILABILITY',
  ATTRIBUTE_ITEM: null,
  VALUE_ALIGNMENT: 'SHARED_VALUES',
  SWITCHING_ASSESSMENT: 'SWITCHING',
};
