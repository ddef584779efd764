import { describe, expect, test } from 'vitest';
import { withoutPerson } from './erased-text.js';

const ANN = { id: 'crm:1', name: 'Ann O. Nymous' };
const without = (text: string, person = ANN) => withoutPerson(text, person, 'erased:x');

describe('a text without a person', () => {
  test('names neither its name nor its id, whatever the case and the space between', () => {
    expect(without('Call ANN  o. nymous (crm:1), says Ann O. Nymous.')).toBe('Call Erased person (erased:x), says Erased person.');
  });

  test('keeps longer words and other ids', () => {
    expect(without('crm:12, Annabel, Ann O. Nymouson')).toBe('crm:12, Annabel, Ann O. Nymouson');
    expect(without('Die Änne war da', { id: 'x', name: 'nne' })).toBe('Die Änne war da');
  });

  test('takes a name literally', () => {
    expect(without('A (b) [c] $1', { id: 'x', name: 'A (b) [c] $1' })).toBe('Erased person');
    expect(without('AnnXOXNymous', ANN)).toBe('AnnXOXNymous');
  });
});
