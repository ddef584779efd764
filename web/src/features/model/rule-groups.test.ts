import { expect, test } from 'vitest';
import { ruleGroups, rulesPatch, wordOfName } from './rule-groups.ts';

test('figures are grouped by where they stand, those that stand alone together', () => {
  const rules = {
    __typename: 'ScoringRules',
    halfLifeDays: 180,
    halo: 0.5,
    cadenceDays: { transactional: null, longTerm: 90 },
    obligation: { onceDays: { preDeal: { longTerm: 30 } }, lapsesAfterDays: 180 },
  };
  expect(ruleGroups(rules).map(({ key, rules: found }) => [key, found.map(({ path, value }) => `${path}=${value}`)])).toEqual([
    ['general', ['halfLifeDays=180', 'halo=0.5']],
    ['cadenceDays', ['cadenceDays.transactional=null', 'cadenceDays.longTerm=90']],
    ['obligation_onceDays_preDeal', ['obligation.onceDays.preDeal.longTerm=30']],
    ['obligation', ['obligation.lapsesAfterDays=180']],
  ]);
});

test('what was typed becomes nested numbers, nothing becomes null', () => {
  expect(rulesPatch({ halfLifeDays: '90', 'trustWeight.courtesy': '0.2', 'cadenceDays.longTerm': ' ' })).toEqual({
    halfLifeDays: 90,
    trustWeight: { courtesy: 0.2 },
    cadenceDays: { longTerm: null },
  });
  expect(rulesPatch({})).toEqual({});
});

test('names are words of the domain', () => {
  expect(wordOfName('dedicatedPersonalAssistance')).toBe('DEDICATED_PERSONAL_ASSISTANCE');
});
