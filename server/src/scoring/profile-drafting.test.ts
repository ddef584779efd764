import { describe, expect, test } from 'vitest';
import type { ProfileRecord } from '../domain/profile-record.js';
import { checkProfileRules } from './profile-checks.js';
import { changeDraft, discardDraft, draftProfile, publishDraft } from './profile-drafting.js';
import { fingerprintOf } from './profile-fingerprint.js';
import { RULES_V1 } from './profile-fixture.js';
import { profileOfRules } from './profile-of-rules.js';
import { profileV1 } from './profile.js';

const BY = { name: 'Ann', at: 1_000 };
const V1: ProfileRecord = {
  id: 'v1',
  state: 'PUBLISHED',
  basedOn: null,
  note: null,
  rules: RULES_V1,
  createdAt: 1,
  createdBy: 'Rapport',
  changedAt: 1,
  publishedAt: 1,
  publishedBy: 'Rapport',
  retiredAt: null,
};
const ask = { id: 'v2', basedOn: null, note: 'Slower', rules: { halfLifeDays: 360 } };
const drafted = (profiles: readonly ProfileRecord[] = [V1]) => draftProfile(profiles, ask, BY).stored[0]!;

test('the rules of v1 make the profile that the specification has', () => {
  expect(profileOfRules('v1', RULES_V1)).toEqual(profileV1);
});

describe('a draft', () => {
  test('has the rules of the published profile but for what is changed', () => {
    expect(drafted()).toMatchObject({ id: 'v2', state: 'DRAFT', basedOn: 'v1', createdBy: 'Ann', publishedAt: null });
    expect(drafted().rules).toEqual({ ...RULES_V1, halfLifeDays: 360 });
  });

  test('asked for again is what it is; asked for otherwise it is refused', () => {
    const profiles = [V1, drafted()];
    expect(draftProfile(profiles, ask, BY)).toEqual({ stored: [], removed: null, refusals: [] });
    expect(draftProfile(profiles, { ...ask, rules: {} }, BY).refusals[0]?.code).toBe('PROFILE_EXISTS');
  });

  test.each([
    [{ trustWeight: { reliability: 0.5 } }, 'rules.trustWeight', '1.25'], // 0.5 + 5 × 0.15
    [{ halfLifeDays: 0 }, 'rules.halfLifeDays', '0'],
    [{ halfLifeDays: 90.5 }, 'rules.halfLifeDays', '90.5'],
    [{ halo: null }, 'rules.halo', null],
    [{ promiseWeight: { broken: 0.5 } }, 'rules.promiseWeight.broken', '0.5'],
    [{ raterFactor: { customer: 0.1 } }, 'rules.raterFactor.self', '0.25'],
    [{ status: { checkUncertainty: 0.8 } }, 'rules.status.checkUncertainty', '0.8'],
    [{ status: { healthyTrust: 50 } }, 'rules.status.healthyTrust', '50'],
    [{ status: { alarmingSurprise: -9 } }, 'rules.status.alarmingSurprise', '-9'],
    [{ stage: { expansionTrust: 49 } }, 'rules.stage.expansionTrust', '49'],
    [{ obligation: { onceDays: { preDeal: { longTerm: 0 } } } }, 'rules.obligation.onceDays.preDeal.longTerm', '0'],
    [{ colour: 1 }, 'rules.colour', null],
  ])('of %j is refused by the field %s', (rules, field, value) => {
    const { stored, refusals } = draftProfile([V1], { ...ask, rules }, BY);
    expect(stored).toEqual([]);
    expect(refusals).toMatchObject([{ code: 'INVALID_VALUE', field, value }]);
  });

  test('with several wrong figures says all of them', () => {
    const { refusals } = draftProfile([V1], { ...ask, rules: { halfLifeDays: 1, halo: 2 } }, BY);
    expect(refusals.map(({ field, rule }) => [field, rule])).toEqual([
      ['rules.halfLifeDays', 'halfLifeDays must be at least 7.'],
      ['rules.halo', 'halo must be at most 1.'],
    ]);
  });

  test('may let a type never be checked', () => {
    const { stored } = draftProfile([V1], { ...ask, rules: { cadenceDays: { longTerm: null } } }, BY);
    expect(checkProfileRules(stored[0]?.rules).rules?.cadenceDays.longTerm).toBeNull();
  });

  test('that was changed meanwhile is neither changed nor published by whoever read it before', () => {
    const profiles = [V1, drafted()];
    const read = fingerprintOf(RULES_V1);
    expect(changeDraft(profiles, { id: 'v2', note: undefined, rules: {}, fingerprint: read }, BY).refusals[0]?.code).toBe('DRAFT_CHANGED');
    expect(publishDraft(profiles, { id: 'v2', fingerprint: read }, BY).refusals[0]?.code).toBe('DRAFT_CHANGED');
  });

  test('is published in place of the one in force, once', () => {
    const { stored } = publishDraft([V1, drafted()], { id: 'v2', fingerprint: null }, { name: 'Bo', at: 2_000 });
    expect(stored).toMatchObject([
      { id: 'v1', state: 'RETIRED', retiredAt: 2_000 },
      { id: 'v2', state: 'PUBLISHED', publishedBy: 'Bo', publishedAt: 2_000 },
    ]);
    expect(publishDraft(stored, { id: 'v2', fingerprint: null }, BY)).toEqual({ stored: [], removed: null, refusals: [] });
    expect(publishDraft(stored, { id: 'v1', fingerprint: null }, BY).refusals[0]?.code).toBe('NOT_A_DRAFT');
  });

  test('can be discarded; what was published cannot', () => {
    expect(discardDraft([V1, drafted()], 'v2').removed).toBe('v2');
    expect(discardDraft([V1], 'v2')).toEqual({ stored: [], removed: null, refusals: [] });
    expect(discardDraft([V1], 'v1').refusals[0]?.code).toBe('NOT_A_DRAFT');
  });

  test('is one of five at most', () => {
    const profiles = [1, 2, 3, 4, 5].reduce<ProfileRecord[]>((all, number) => [...all, { ...drafted(), id: `d${number}` }], [V1]);
    expect(draftProfile(profiles, ask, BY).refusals[0]?.code).toBe('TOO_MANY_DRAFTS');
  });
});
