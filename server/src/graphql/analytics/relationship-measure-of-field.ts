import type { MeasureOfField } from './wanted-of-selection.js';

const BY_WEIGHT: Readonly<Record<string, string>> = { trust: 'TRUST', commitment: 'COMMITMENT', quality: 'QUALITY' };
const PLAIN: Readonly<Record<string, string>> = { finalOpinion: 'FINAL_OPINION', atRiskShare: 'AT_RISK_SHARE' };

/** Which measure a field of a relationship bucket shows. */
export const relationshipMeasureOfField: MeasureOfField = (field, args) => {
  if (field === 'attribute' || field === 'stream') return String(args['name']);
  const weighted = BY_WEIGHT[field];
  if (weighted === undefined) return PLAIN[field] ?? null;
  return args['weighting'] === 'REVENUE' ? `${weighted}_REVENUE_WEIGHTED` : weighted;
};
