import { Channel, InteractionDirection } from '../../domain/channel.js';
import { publishWords } from './domain-words.js';

publishWords(Channel, 'Channel', 'How an exchange took place. Every channel has exactly one mode.', {
  MEETING: 'In person.',
  VIDEO_CALL: 'Face to face over video.',
  PHONE_CALL: 'A call that was answered or attempted.',
  VOICEMAIL: 'A message left.',
  EMAIL: 'E-mail.',
  FAX: 'Fax.',
  LETTER: 'Letter.',
  CHAT: 'Chat with a person.',
  PORTAL: "The customer's portal.",
  AUTOMATED: 'Answered by a machine.',
  COMMUNITY: 'A user community.',
  OTHER: 'Any other.',
});

publishWords(InteractionDirection, 'InteractionDirection', 'Who began the exchange.', {
  INBOUND: 'The customer.',
  OUTBOUND: 'The supplier.',
});
