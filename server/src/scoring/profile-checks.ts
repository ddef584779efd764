import type { z } from 'zod';
import { type ProfileRules, profileRules } from './profile-rules.js';

/** A figure of a profile that cannot be, and the rule in words. */
export interface ProfileBreach {
  /** The path of the figure, such as trustWeight.courtesy, or of the group whose figures do not go together. */
  readonly field: string;
  /** Its value as text; null: it has none. */
  readonly value: string | null;
  readonly rule: string;
}

/** Checked rules, or everything that is wrong with them. */
export type CheckedRules =
  | { readonly rules: ProfileRules; readonly breaches: null }
  | { readonly rules: null; readonly breaches: readonly ProfileBreach[] };

/** Checks every figure against its bounds and, where they all hold, against each other. */
export function checkProfileRules(given: unknown): CheckedRules {
  const parsed = profileRules.safeParse(given);
  if (!parsed.success) return { rules: null, breaches: parsed.error.issues.flatMap((issue) => breachesOf(issue, given)) };
  const breaches = RULES_BETWEEN.flatMap(({ field, value, holds, rule }) =>
    holds(parsed.data) ? [] : [{ field, value: String(value(parsed.data)), rule }],
  );
  return breaches.length === 0 ? { rules: parsed.data, breaches: null } : { rules: null, breaches };
}

function breachesOf(issue: z.core.$ZodIssue, given: unknown): ProfileBreach[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ field: pathOf([...issue.path, key]), value: null, rule: 'There is no such rule.' }));
  }
  const field = pathOf(issue.path);
  const value = issue.path.reduce<unknown>((holder, step) => (holder as Record<PropertyKey, unknown> | null | undefined)?.[step], given);
  const isMissing = value === undefined || value === null;
  return [
    {
      field,
      value: isMissing ? null : typeof value === 'string' ? value : JSON.stringify(value),
      rule: isMissing ? `${field} must have a value.` : `${field} ${issue.message}.`,
    },
  ];
}

function pathOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}

/** A rule between figures; `field` and `value` are the one to be mended. */
interface RuleBetween {
  readonly field: string;
  readonly value: (rules: ProfileRules) => number;
  readonly holds: (rules: ProfileRules) => boolean;
  readonly rule: string;
}

/** Shares that add up to 1 when written with six decimals do so. */
const ROUNDING = 1e-6;

const sumOfTrust = ({ trustWeight }: ProfileRules): number => {
  const sum = Object.values(trustWeight).reduce((total, weight) => total + weight, 0);
  return Math.round(sum / ROUNDING) * ROUNDING;
};

const RULES_BETWEEN: readonly RuleBetween[] = [
  {
    field: 'trustWeight',
    value: (rules) => Number(sumOfTrust(rules).toFixed(6)),
    holds: (rules) => Math.abs(sumOfTrust(rules) - 1) < ROUNDING,
    rule: 'The weights of the streams of trust must add up to 1.',
  },
  {
    field: 'promiseWeight.broken',
    value: ({ promiseWeight }) => promiseWeight.broken,
    holds: ({ promiseWeight }) => promiseWeight.broken >= promiseWeight.kept,
    rule: 'A broken promise must weigh at least as much as a kept one (promiseWeight.kept).',
  },
  {
    field: 'raterFactor.self',
    value: ({ raterFactor }) => raterFactor.self,
    holds: ({ raterFactor }) => raterFactor.self <= raterFactor.customer,
    rule: 'What an agent says of itself must not weigh more than what the customer says (raterFactor.customer).',
  },
  {
    field: 'status.checkUncertainty',
    value: ({ status }) => status.checkUncertainty,
    holds: ({ status }) => status.checkUncertainty < status.unknownUncertainty,
    rule: 'A check must be due below the uncertainty from which a status is unknown (status.unknownUncertainty).',
  },
  {
    field: 'status.healthyTrust',
    value: ({ status }) => status.healthyTrust,
    holds: ({ status }) => status.healthyTrust > status.lowTrust,
    rule: 'Healthy trust must be above low trust (status.lowTrust).',
  },
  {
    field: 'status.alarmingSurprise',
    value: ({ status }) => status.alarmingSurprise,
    holds: ({ status }) => status.alarmingSurprise >= status.alarmingChange,
    rule: 'The surprise in a fall must not have to be greater than the fall (status.alarmingChange).',
  },
  {
    field: 'stage.expansionTrust',
    value: ({ stage }) => stage.expansionTrust,
    holds: ({ stage }) => stage.expansionTrust >= stage.lowTrust,
    rule: 'Expansion must not be suggested at a trust that speaks for dissolution (stage.lowTrust).',
  },
];
