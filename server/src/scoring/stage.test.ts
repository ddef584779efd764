import { describe, expect, it } from 'vitest';
import golden from './golden.json' with { type: 'json' };
import { profileV1 } from './profile.js';
import { stageAfterTwoChecks, stageSuggestedBy } from './stage.js';
import type { StageFacts } from './stage.js';

const lead: StageFacts = {
  hasEnded: false,
  trust: 50,
  commitment: 25,
  uncertainty: 1,
  trustSide: 'OPEN',
  wonDeals: 0,
  repeatDeals: 0,
  isRenewalLost: false,
  tenureDays: 0,
  preDealCoverage: null,
  silence: null,
};

describe('stageSuggestedBy', () => {
  const stages = Object.fromEntries(golden.G8_rules.stage) as Record<string, string>;

  it.each([
    ['new lead', {}],
    ['pre cov .8 u .5', { preDealCoverage: 0.8, uncertainty: 0.5 }],
    ['won 1, T 64', { wonDeals: 1, trust: 64 }],
    ['C 55, repeat 3', { wonDeals: 4, repeatDeals: 3, commitment: 55, trust: 72, trustSide: 'ABOVE', tenureDays: 800 }],
    ['silent and T 42', { wonDeals: 1, trust: 42, silence: 0.03 }],
  ] as const)('of "%s" is the golden one', (name, facts) => {
    expect(stageSuggestedBy({ ...lead, ...facts }, profileV1)).toBe(stages[name]!.toUpperCase());
  });

  it.each([
    ['DISSOLUTION', { hasEnded: true, trust: 90 }],
    ['DISSOLUTION', { trust: 49, isRenewalLost: true }],
    ['AWARENESS', { trust: 55, isRenewalLost: true, wonDeals: 1, silence: 0.01 }],
    ['EXPANSION', { wonDeals: 4, repeatDeals: 3, commitment: 55, trust: 72, trustSide: 'ABOVE', tenureDays: 364 }],
    ['EXPLORATION', { preDealCoverage: 0.8, uncertainty: 0.71 }],
  ] as const)('is %s where %j', (stage, facts) => {
    expect(stageSuggestedBy({ ...lead, ...facts }, profileV1)).toBe(stage);
  });
});

describe('stageAfterTwoChecks', () => {
  it('changes only when two consecutive checks agree', () => {
    expect(stageAfterTwoChecks('EXPANSION', 'EXPANSION', 'AWARENESS')).toBe('EXPANSION');
    expect(stageAfterTwoChecks('AWARENESS', 'EXPANSION', 'AWARENESS')).toBe('AWARENESS');
    expect(stageAfterTwoChecks(null, 'EXPANSION', 'AWARENESS')).toBe('AWARENESS');
  });
});
