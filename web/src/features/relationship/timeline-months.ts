/** Something that happened, of one kind: a mode of contact, or what else is recorded. */
export type TimelineKind =
  | 'FACE_TO_FACE'
  | 'PHONE'
  | 'WRITTEN'
  | 'DIGITAL'
  | 'STAGE'
  | 'REQUEST'
  | 'PROMISE'
  | 'CASE'
  | 'SURVEY'
  | 'ACTION'
  | 'DEAL';

export const TIMELINE_KINDS = [
  'FACE_TO_FACE',
  'PHONE',
  'WRITTEN',
  'DIGITAL',
  'REQUEST',
  'PROMISE',
  'CASE',
  'SURVEY',
  'ACTION',
  'DEAL',
  'STAGE',
] as const satisfies readonly TimelineKind[];

/** The kind of every type of entry but contact, which has its mode. */
const KIND_OF_TYPE = {
  StageChange: 'STAGE',
  TypeChange: 'STAGE',
  Request: 'REQUEST',
  Response: 'REQUEST',
  Promise: 'PROMISE',
  Case: 'CASE',
  Investigation: 'CASE',
  Referral: 'CASE',
  Rating: 'SURVEY',
  SurveyInvitation: 'SURVEY',
  SurveyResponse: 'SURVEY',
  Action: 'ACTION',
  CampaignMember: 'ACTION',
  QualityReview: 'ACTION',
  Deal: 'DEAL',
} as const satisfies Readonly<Record<string, TimelineKind>>;

type OtherType = keyof typeof KIND_OF_TYPE;

/** An entry with its moment: an instant, or a calendar day. A deal stands where it was over. */
export type TimelineItem =
  | { readonly __typename: 'Interaction'; readonly occurredAt: string; readonly mode: 'FACE_TO_FACE' | 'PHONE' | 'WRITTEN' | 'DIGITAL' }
  | { readonly __typename: OtherType; readonly at: string }
  | { readonly __typename: OtherType; readonly on: string }
  | { readonly __typename: 'Deal'; readonly closedOn: string | null };

export interface TimelineMonth<Item> {
  /** First day of the month, as a calendar day of the reporting zone. */
  readonly month: string;
  readonly items: readonly Item[];
}

/** Whether a kind is a mode of contact. */
export function isMode(kind: TimelineKind): kind is 'FACE_TO_FACE' | 'PHONE' | 'WRITTEN' | 'DIGITAL' {
  return kind === 'FACE_TO_FACE' || kind === 'PHONE' || kind === 'WRITTEN' || kind === 'DIGITAL';
}

/** Which kind an entry is of. */
export function kindOf(item: TimelineItem): TimelineKind {
  return 'mode' in item ? item.mode : KIND_OF_TYPE[item.__typename];
}

/** The calendar day of an entry that has no time of day, null: it has one. */
export function dayOfItem(item: TimelineItem): string | null {
  if ('on' in item) return item.on;
  return 'closedOn' in item ? item.closedOn : null;
}

/** The instant of an entry; a day counts from its noon, which is the same day in every zone of the reports. */
export function momentOf(item: TimelineItem): string {
  if ('occurredAt' in item) return item.occurredAt;
  return 'at' in item ? item.at : `${dayOfItem(item)}T12:00:00Z`;
}

/** Groups entries by calendar month of the given zone, in the order they come; only the wanted kinds, or all when none is chosen. */
export function timelineMonths<Item extends TimelineItem>(
  items: readonly Item[],
  kinds: ReadonlySet<TimelineKind>,
  timeZone: string,
): TimelineMonth<Item>[] {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit' });
  const months = new Map<string, Item[]>();
  for (const item of items) {
    if (kinds.size > 0 && !kinds.has(kindOf(item))) continue;
    const month = `${day.format(new Date(momentOf(item)))}-01`;
    const held = months.get(month);
    if (held) held.push(item);
    else months.set(month, [item]);
  }
  return [...months].map(([month, held]) => ({ month, items: held }));
}
