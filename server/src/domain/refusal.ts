/**
 * Every way in which Rapport declines to answer a caller, with its sentence: what was wrong, with which value,
 * and what to do. The text is for the caller; nothing internal may appear in it.
 */
const SENTENCES = {
  UNAUTHENTICATED: () => 'This needs an identity. Open the sign-in link printed at start, or send a valid API token.',
  FORBIDDEN: (of: { action: string }) => `Your role does not allow ${of.action}. Ask an administrator for a role that does.`,
  NOT_FOUND: (of: { kind: string; id: string }) =>
    `There is no ${of.kind} "${shown(of.id)}" that you may see. Check the id, or ask for a wider scope.`,
  BAD_USER_INPUT: (of: { problem: string; remedy: string }) => `${of.problem} ${of.remedy}`,
  INVALID_DATE: (of: { value: string }) =>
    `"${shown(of.value)}" is not a day of the calendar. Give a date as YYYY-MM-DD, such as 2025-03-31.`,
  INVALID_DATE_TIME: (of: { value: string }) =>
    `"${shown(of.value)}" is not a moment. Give ISO 8601 with an offset, such as 2025-03-31T09:00:00Z.`,
  UNKNOWN_TIME_ZONE: (of: { value: string }) =>
    `"${shown(of.value)}" is not a known time zone. Give an IANA name such as Europe/Rome or UTC.`,
  INVALID_WINDOW: (of: { problem: string; remedy: string }) => `The window cannot be used: ${of.problem}. ${of.remedy}`,
  WINDOW_TOO_WIDE: (of: { days: number; maximum: number }) =>
    `The window spans ${of.days} days, more than the ${of.maximum} that one query may ask for. Narrow it.`,
  INVALID_COMPARISON: (of: { problem: string; remedy: string }) => `The comparison cannot be made: ${of.problem}. ${of.remedy}`,
  UNKNOWN_PROFILE: (of: { profile: string; known: readonly string[] }) =>
    `There is no scoring profile "${shown(of.profile)}". Known: ${of.known.join(', ')}.`,
  PROFILE_NOT_READY: (of: { profile: string; done: number | null; total: number | null }) =>
    `The scoring profile "${shown(of.profile)}" is not projected yet${of.total === null ? '' : `: ${of.done} of ${of.total} relationships are in`}. Try again in a moment.`,
  UNKNOWN_DATASET: (of: { name: string; known: readonly string[] }) =>
    `There is no dataset "${shown(of.name)}". Known: ${of.known.join(', ')}.`,
  UNKNOWN_DIMENSION: (of: { name: string; dataset: string; known: readonly string[] }) =>
    `The dataset ${of.dataset} has no dimension "${shown(of.name)}". Known: ${of.known.join(', ')}.`,
  UNKNOWN_MEASURE: (of: { name: string; dataset: string; known: readonly string[] }) =>
    `The dataset ${of.dataset} has no measure "${shown(of.name)}". Known: ${of.known.join(', ')}.`,
  DIMENSION_NOT_GROUPED: (of: { dimension: string; grouped: readonly string[] }) =>
    `${of.dimension} was selected on a bucket but is not in groupBy (${of.grouped.join(', ') || 'nothing is'}). Add it to groupBy, or leave it out of the selection.`,
  DIMENSION_GROUPED_TWICE: (of: { dimension: string }) => `${of.dimension} is in groupBy twice. Name each dimension once.`,
  GRAIN_REQUIRED: (of: { dimension: string; grains: readonly string[] }) =>
    `${of.dimension} needs a grain. Add grain: ${of.grains.join(', ')}.`,
  GRAIN_NOT_ALLOWED: (of: { dimension: string; grain: string }) =>
    `${of.dimension} has no grain ${of.grain}. Leave the grain out, or use one that the catalog lists for it.`,
  INVALID_ORDER: (of: { problem: string; remedy: string }) => `The order cannot be used: ${of.problem}. ${of.remedy}`,
  INVALID_HAVING: (of: { problem: string; remedy: string }) => `The having cannot be used: ${of.problem}. ${of.remedy}`,
  INVALID_WHERE: (of: { problem: string; remedy: string }) => `The where cannot be used: ${of.problem}. ${of.remedy}`,
  INVALID_CURSOR: (of: { value: string }) =>
    `The cursor "${shown(of.value)}" does not belong to this list. Use an endCursor of the same query, or start without one.`,
  INVALID_FILL: (of: { measures: readonly string[] }) =>
    `fill: ZEROS is only meant for additive measures; ${of.measures.join(', ')} cannot be 0 where nothing was seen. Use NULLS.`,
  PAGE_TOO_LARGE: (of: { first: number; maximum: number }) =>
    `first is ${of.first}, but a page holds 1 to ${of.maximum}. Ask for fewer and continue with after.`,
  TOO_MANY_BUCKETS: (of: { buckets: number; maximum: number }) =>
    `The grouping makes about ${of.buckets} buckets, more than ${of.maximum}. Use a wider grain, fewer groupings or a narrower window.`,
  QUERY_TOO_COSTLY: (of: { cost: number; maximum: number }) =>
    `The query would cost ${of.cost}, more than the ${of.maximum} that you may spend on one. Lower first, use fewer groupings or a narrower window.`,
  QUERY_TOO_LARGE: (of: { what: string; maximum: number }) =>
    `The query recursively requests too many ${of.what}: more than ${of.maximum.toLocaleString('en')}. Split it into several.`,
  RATE_LIMITED: (of: { seconds: number }) => `Too many requests. Send the next one in ${of.seconds} s.`,
  IDENTITY_UNAVAILABLE: () => 'Nobody can be signed in just now, because the identity provider does not answer. Try again in a moment.',
  QUERY_TIMEOUT: (of: { seconds: number }) =>
    `The query ran longer than ${of.seconds} s and was cancelled. Narrow the window or group by less.`,
  QUERY_CANCELLED: () => 'The query was cancelled because its caller went away.',
  EXPORTS_BUSY: (of: { maximum: number }) => `${of.maximum} exports run already, and no more may at once. Try again when one has ended.`,
  NOT_READY: (of: { what: string }) => `${of.what} is not ready yet. Try again in a moment.`,
} as const;

/** The closed list of refusal codes. */
export type RefusalCode = keyof typeof SENTENCES;

/** What a refusal of a code must say. */
export type RefusalDetails<C extends RefusalCode> = Parameters<(typeof SENTENCES)[C]> extends [infer D] ? D : Record<string, never>;

/** Rapport declines to answer, and says why to the caller. Not a fault: never logged as one. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: RefusalCode,
    readonly details: object,
    options?: ErrorOptions,
  ) {
    super((SENTENCES[code] as (of: unknown) => string)(details), options);
  }
}

/** Makes the refusal of a code; the caller throws it. */
export function refuse<C extends RefusalCode>(code: C, details: RefusalDetails<C>, options?: ErrorOptions): Refusal {
  return new Refusal(code, details as object, options);
}

const LONGEST_SHOWN = 60;

function shown(value: string): string {
  return value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value;
}
