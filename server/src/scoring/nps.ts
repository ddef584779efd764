/** Answers to "how likely are you to recommend us" by group: 9 and 10, 7 and 8, 0 to 6. */
export interface RecommendationCounts {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

/** Net promoter score, −100 to 100, with its standard error; null without answers. Source: Reichheld 2003. */
export function netPromoterScore(counts: RecommendationCounts): { readonly score: number; readonly standardError: number } | null {
  const n = counts.promoters + counts.passives + counts.detractors;
  if (n === 0) return null;
  const promoters = counts.promoters / n;
  const detractors = counts.detractors / n;
  const variance = promoters + detractors - (promoters - detractors) ** 2;
  return { score: 100 * (promoters - detractors), standardError: 100 * Math.sqrt(variance / n) };
}

/** The ends of a scale of scores. */
export interface ScoreScale {
  readonly worst: number;
  readonly best: number;
}

const NET_PROMOTER_SCALE: ScoreScale = { worst: -100, best: 100 };

/** Between which scores that of everyone asked must lie, when only a share of them, 0 to 1, answered. */
export function nonResponseBound(
  score: number,
  responseRate: number,
  { worst, best }: ScoreScale = NET_PROMOTER_SCALE,
): { readonly low: number; readonly high: number } {
  const known = responseRate * score;
  const unknown = 1 - responseRate;
  return { low: known + unknown * worst, high: known + unknown * best };
}
