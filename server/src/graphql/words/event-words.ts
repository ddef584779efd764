import { ContactOutcome } from '../../domain/channel.js';
import { CaseKind, ComplaintCategory, DealOutcome, Rater } from '../../domain/judgement.js';
import { Side } from '../../domain/lifecycle-stage.js';
import { publishWords } from './domain-words.js';

publishWords(ContactOutcome, 'ContactOutcome', 'Whether an attempt to reach a human found one.', {
  REACHED: 'Found.',
  MISSED: 'Not found.',
  CANCELLED: 'Called off by the supplier.',
});

publishWords(CaseKind, 'CaseKind', 'What a case is about.', {
  COMPLAINT: 'The customer complains.',
  MALFUNCTION: 'The product does not do what it should.',
  FAULT: 'The product is broken.',
});

publishWords(ComplaintCategory, 'ComplaintCategory', 'What the customer complains of.', {
  CONDUCT: 'How the customer was treated.',
  UNREACHABLE: 'Nobody was reached.',
  SLOW: 'It took too long.',
  INCOMPETENT: 'The answer showed no expertise.',
  PRICE: 'The price.',
  OBSOLETE: 'Technology that is out of date.',
  OTHER: 'Any other.',
});

publishWords(DealOutcome, 'DealOutcome', 'How a deal ended.', {
  WON: 'Won.',
  LOST: 'Lost to another.',
  NEED_VANISHED: 'The customer no longer needs it: lost on nobody’s terms.',
});

publishWords(Side, 'Side', 'The two sides of a relationship.', { SUPPLIER: 'The supplier.', CUSTOMER: 'The customer.' });

publishWords(Rater, 'Rater', 'Who judged.', {
  CUSTOMER: 'The customer; counts fully.',
  SYSTEM: 'A measuring system; counts fully.',
  QUALITY_ASSURANCE: "The supplier's independent quality assurance; counts 0.8.",
  SELF: 'The agent who answered; counts a quarter.',
});
