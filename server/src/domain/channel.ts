import { wordsOf } from './words.js';

/** The modes over which quality and completeness are judged. DIGITAL is what the source documents could not name. */
export const CommunicationMode = wordsOf('FACE_TO_FACE', 'PHONE', 'WRITTEN', 'DIGITAL');
export type CommunicationMode = keyof typeof CommunicationMode;

/** How an exchange took place. Finer than the mode; every channel has exactly one mode. */
export const Channel = wordsOf(
  'MEETING',
  'VIDEO_CALL',
  'PHONE_CALL',
  'VOICEMAIL',
  'EMAIL',
  'FAX',
  'LETTER',
  'CHAT',
  'PORTAL',
  'AUTOMATED',
  'COMMUNITY',
  'OTHER',
);
export type Channel = keyof typeof Channel;

/** The one mode of each channel. */
export const MODE_OF_CHANNEL: Readonly<Record<Channel, CommunicationMode>> = {
  MEETING: 'FACE_TO_FACE',
  VIDEO_CALL: 'FACE_TO_FACE',
  PHONE_CALL: 'PHONE',
  VOICEMAIL: 'PHONE',
  EMAIL: 'WRITTEN',
  FAX: 'WRITTEN',
  LETTER: 'WRITTEN',
  CHAT: 'DIGITAL',
  PORTAL: 'DIGITAL',
  AUTOMATED: 'DIGITAL',
  COMMUNITY: 'DIGITAL',
  OTHER: 'DIGITAL',
};

/** Who began the exchange: INBOUND is the customer. */
export const InteractionDirection = wordsOf('INBOUND', 'OUTBOUND');
export type InteractionDirection = keyof typeof InteractionDirection;

/** Whether an attempt at human contact found its person. */
export const ContactOutcome = wordsOf('REACHED', 'MISSED', 'CANCELLED');
export type ContactOutcome = keyof typeof ContactOutcome;
