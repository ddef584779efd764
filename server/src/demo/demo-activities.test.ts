import { beforeAll, describe, expect, it } from 'vitest';
import { CampaignKind, CampaignOutcome } from '../domain/campaign.js';
import { OccasionKind } from '../domain/occasion.js';
import { ActionOrigin, ActionOutcome, ActionState, InformationKind, Practice } from '../domain/practice.js';
import { RECORD_KINDS } from '../domain/record/record-kind.js';
import type { AnyRecord, RecordKind, RecordOf } from '../domain/record/record-kind.js';
import { ReferralKind, ReferralOutcome } from '../domain/referral.js';
import { RULES_OF_KIND } from '../domain/rule/rules-of-kind.js';
import { SurveyInstrument } from '../domain/survey-instrument.js';
import { membersOf } from '../domain/words.js';
import { generateDemo } from './generate-demo.js';

let records: AnyRecord[];

function of<K extends RecordKind>(kind: K): RecordOf<K>[] {
  return records.filter((one) => one.kind === kind).map(({ record }) => record as RecordOf<K>);
}

beforeAll(() => {
  records = [...generateDemo('2026-11-21')];
}, 30_000);

describe('the activities of the demo', () => {
  it('use every word of practices and administrative work', () => {
    const actions = of('action');
    const used: readonly (readonly [Readonly<Record<string, string>>, readonly (string | null | undefined)[]])[] = [
      [SurveyInstrument, of('survey').flatMap(({ items }) => items.map(({ instrument }) => instrument))],
      [Practice, actions.map(({ practice }) => practice)],
      [ActionState, actions.map(({ state }) => state)],
      [ActionOrigin, actions.map(({ plannedBy }) => plannedBy)],
      [ActionOutcome, actions.map(({ outcome }) => outcome)],
      [InformationKind, of('information').map(({ kind }) => kind)],
      [OccasionKind, of('occasion').map(({ kind }) => kind)],
      [ReferralKind, of('referral').map(({ kind }) => kind)],
      [ReferralOutcome, of('referral').map(({ outcome }) => outcome)],
      [CampaignKind, of('campaign').map(({ kind }) => kind)],
      [CampaignOutcome, of('campaignMember').map(({ outcome }) => outcome)],
    ];
    for (const [words, all] of used) expect(membersOf(words).filter((word) => !all.includes(word))).toEqual([]);
  });

  it('have every kind of record, and a modest number of each', () => {
    const counts = new Map(RECORD_KINDS.map((kind) => [kind, of(kind).length]));
    expect([...counts].filter(([, count]) => count === 0)).toEqual([]);
    expect(records.length).toBeLessThan(130_000);
    expect(of('occasion').some(({ month, day }) => month === 2 && day === 29)).toBe(true);
    expect(of('campaignMember').some(({ gaveReference }) => gaveReference)).toBe(true);
    expect(of('referral').some(({ parentReferralId }) => parentReferralId != null)).toBe(true);
    const answered = of('surveyResponse').length / of('surveyInvitation').length;
    expect(answered).toBeGreaterThan(0.5);
    expect(answered).toBeLessThan(0.8);
    const causes = Map.groupBy(of('investigation'), ({ cause }) => cause ?? null);
    expect(causes.get('Seal of batch 7')!.length).toBeGreaterThan(1);
  });

  it('break none of the rules that a record must keep by itself', () => {
    const broken = records.flatMap(({ kind, record }) => (RULES_OF_KIND[kind]?.alone ?? []).flatMap((rule) => rule.breachOf(record) ?? []));
    expect(broken).toEqual([]);
  });
});
