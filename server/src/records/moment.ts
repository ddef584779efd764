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

/** The kinds of which every record has its moment in the story of a relationship. */
export type DatedPart = Exclude<keyof typeof MOMENT_OF_KIND, 'deal'>;
