import type { ProfileRecord } from '../../domain/profile-record.js';
import { fingerprintOf } from '../../scoring/profile-fingerprint.js';
import { profileRules } from '../../scoring/profile-rules.js';
import type { RuleChange, ScoringProfileType } from './scoring-profile.type.js';

/** A stored profile as it is shown. */
export function scoringProfileOf(record: ProfileRecord): ScoringProfileType {
  const rules = profileRules.parse(record.rules);
  return { ...record, rules, fingerprint: fingerprintOf(rules) };
}

/** The rules that differ between two profiles, in the order of the rules. */
export function ruleChanges(from: unknown, to: unknown): readonly RuleChange[] {
  const before = new Map(figuresOf(from));
  return figuresOf(to).flatMap(([rule, value]) => {
    const earlier = before.get(rule) ?? null;
    return earlier === value ? [] : [{ rule, from: earlier, to: value }];
  });
}

function figuresOf(rules: unknown, path = ''): (readonly [string, number | null])[] {
  if (rules === null || typeof rules !== 'object') return [[path, rules as number | null]];
  return Object.entries(rules).flatMap(([name, part]) => figuresOf(part, path === '' ? name : `${path}.${name}`));
}
