/** Relationships of one status. */
export interface StatusCount {
  readonly status: string;
  readonly relationships: number;
  /** Of the revenue of the trailing twelve months, 0 to 1. Null: no revenue known. */
  readonly revenueShare: number | null;
}

export const ALARMS = ['CRITICAL', 'AT_RISK', 'CAPTIVE'] as const;

export interface AlarmCount {
  readonly relationships: number;
  readonly revenueShare: number | null;
}

/** How many relationships need someone now. Null: no relationship has a status, so nobody was counted. */
export function alarmCount(counts: readonly StatusCount[]): AlarmCount | null {
  if (counts.length === 0) return null;
  const alarmed = counts.filter(({ status }) => ALARMS.some((alarm) => alarm === status));
  const shares = counts.map(({ revenueShare }) => revenueShare).filter((share) => share !== null);
  return {
    relationships: alarmed.reduce((sum, { relationships }) => sum + relationships, 0),
    revenueShare: shares.length === 0 ? null : alarmed.reduce((sum, { revenueShare }) => sum + (revenueShare ?? 0), 0),
  };
}
