import { describe, expect, it } from 'vitest';
import { netPromoterScore, nonResponseBound } from './nps.js';

describe('netPromoterScore', () => {
  it('of 70 promoters, 20 passives and 10 detractors is 60 ± 6.633250', () => {
    const nps = netPromoterScore({ promoters: 70, passives: 20, detractors: 10 });
    expect(nps?.score).toBeCloseTo(60, 10);
    expect(nps?.standardError).toBeCloseTo(6.63325, 6);
    expect(1.96 * (nps?.standardError ?? 0)).toBeCloseTo(13.00117, 5);
  });

  it('is null without answers', () => {
    expect(netPromoterScore({ promoters: 0, passives: 0, detractors: 0 })).toBeNull();
  });
});

describe('nonResponseBound', () => {
  it('of 40 at a response rate of a fifth runs from −72 to 88', () => {
    // 0.2·40 ∓ 100·0.8
    const bound = nonResponseBound(40, 0.2);
    expect(bound.low).toBeCloseTo(-72, 10);
    expect(bound.high).toBeCloseTo(88, 10);
  });
});
