/** Where a kind that belongs to a relationship keeps the moment by which it is ordered, null: it has none. */
export const MOMENT_OF_KIND = {
  typeChange: { column: 'since', isDate: true },
  stageChange: { column: 'occurred_at', isDate: false },
  deal: null,
  interaction: { column: 'occurred_at', isDate: false },
  request: { column: 'raised_at', isDate: false },
  response: { column: 'responded_at', isDate: false },
  promise: { column: 'made_at', isDate: false },
  rating: { column: 'rated_at', isDate: false },
  case: { column: 'opened_at', isDate: false },
  investigation: { column: 'started_at', isDate: false },
  referral: { column: 'referred_at', isDate: false },
  surveyInvitation: { column: 'invited_at', isDate: false },
  surveyResponse: { column: 'responded_at', isDate: false },
  campaignMember: { column: 'joined_at', isDate: false },
  action: { column: 'due_on', isDate: true },
  qualityReview: { column: 'reviewed_on', isDate: true },
} as const;

/** Where a kind keeps the moment at which it stands in the story of a relationship: a deal when it was over, null: it is not. */
export const MOMENT_IN_HISTORY = { ...MOMENT_OF_KIND, deal: { column: 'closed_on', isDate: true } } as const;

/** The kinds that stand in the story of a relationship. */
export type DatedPart = keyof typeof MOMENT_IN_HISTORY;
