import { describe, expect, it } from 'vitest';
import golden from './golden.json' with { type: 'json' };
import { profileV1 } from './profile.js';
import { statusOf } from './status.js';
import type { StatusFacts } from './status.js';

const calm: StatusFacts = {
  hasEnded: false,
  type: 'LONG_TERM',
  trust: 70,
  trustSide: 'ABOVE',
  uncertainty: 0.3,
  switching: 50,
  severeCasesOverdue: 0,
  change: null,
  aliveProbability: null,
  daysSinceVote: 10,
};

describe('statusOf', () => {
  const ranged = golden.G8_rules.status.filter(([facts]) => Array.isArray(facts)) as [number[], string][];

  it.each(ranged)('of trust, low, high and uncertainty %j is %s', ([trust, low, high, uncertainty], status) => {
    const trustSide = high! < 50 ? 'BELOW' : low! >= 50 ? 'ABOVE' : 'OPEN';
    expect(statusOf({ ...calm, trust: trust!, trustSide, uncertainty: uncertainty! }, profileV1).status).toBe(status.toUpperCase());
  });

  const named = Object.fromEntries(golden.G8_rules.status.filter(([facts]) => typeof facts === 'string')) as Record<string, string>;

  it.each([
    ['T=45,switching=80', { trust: 45, trustSide: 'OPEN', switching: 80 }],
    ['T=70,lo=55,dT=-9,surprise=-6', { change: { delta: -9, surprise: -6 } }],
    ['T=70,lo=55,dT=-9,surprise=-1', { change: { delta: -9, surprise: -1 } }],
  ] as const)('of %s is the golden one', (name, facts) => {
    expect(statusOf({ ...calm, ...facts }, profileV1).status).toBe(named[name]!.toUpperCase());
  });

  it.each([
    ['ENDED', { hasEnded: true, trust: 20 }],
    ['UNKNOWN', { uncertainty: 0.81, severeCasesOverdue: 1 }],
    ['CRITICAL', { severeCasesOverdue: 1 }],
    ['AT_RISK', { aliveProbability: 0.49 }],
    ['CHECK_DUE', { daysSinceVote: 91 }],
    ['HEALTHY', { daysSinceVote: 90 }],
    ['HEALTHY', { type: 'TRANSACTIONAL', daysSinceVote: 900 }],
    ['HEALTHY', { daysSinceVote: null }],
  ] as const)('is %s where %j', (status, facts) => {
    const finding = statusOf({ ...calm, ...facts }, profileV1);
    expect(finding.status).toBe(status);
    expect(finding.reasons.length).toBeGreaterThan(0);
  });

  it('gives every reason with its figures', () => {
    expect(statusOf({ ...calm, trust: 40, trustSide: 'OPEN', change: { delta: -12, surprise: -7 } }, profileV1)).toEqual({
      status: 'AT_RISK',
      reasons: [
        { code: 'TRUST_LOW', trust: 40, limit: 50 },
        { code: 'TRUST_FELL', delta: -12, surprise: -7, days: 90 },
      ],
    });
  });
});
