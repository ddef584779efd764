import { expect, test } from 'vitest';
import { attributeDots } from './attribute-dots.ts';

const score = (value: number | null) => ({ value, low: value, high: value, n: 4 });
const peers = {
  COURTESY: { value: 60 },
  AVAILABILITY: { value: null },
  RESPONSIVENESS: { value: 1 },
  INTELLIGENCE: { value: 1 },
  FUTURISM: { value: 1 },
};

test('an attribute stands with its earlier value and its peers', () => {
  const relationship = {
    quality: { attributes: [{ attribute: 'COURTESY' as const, score: score(70) }] },
    earlier: { attributes: [{ attribute: 'COURTESY' as const, score: score(65) }] },
  };
  expect(attributeDots(relationship, peers, (name) => name)).toEqual([
    { key: 'COURTESY', label: 'COURTESY', ...score(70), earlier: 65, peers: 60 },
  ]);
});

test('what is not known stays null', () => {
  const relationship = {
    quality: { attributes: [{ attribute: 'AVAILABILITY' as const, score: score(null) }] },
    earlier: { attributes: [] },
  };
  expect(attributeDots(relationship, peers, (name) => name)[0]).toMatchObject({ value: null, earlier: null, peers: null });
});

test('of no relationship there are no attributes', () => {
  expect(attributeDots(null, peers, (name) => name)).toEqual([]);
});
