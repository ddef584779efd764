/** Something that happened, of one kind: a mode of contact, or a move of the lifecycle. */
export type TimelineKind = 'FACE_TO_FACE' | 'PHONE' | 'WRITTEN' | 'DIGITAL' | 'STAGE';

export const TIMELINE_KINDS = ['FACE_TO_FACE', 'PHONE', 'WRITTEN', 'DIGITAL', 'STAGE'] as const satisfies readonly TimelineKind[];

export type TimelineItem =
  | { readonly __typename: 'Interaction'; readonly occurredAt: string; readonly mode: Exclude<TimelineKind, 'STAGE'> }
  | { readonly __typename: 'StageChange'; readonly at: string };

export interface TimelineMonth<Item> {
  /** First day of the month, as a calendar day of the reporting zone. */
  readonly month: string;
  readonly items: readonly Item[];
}

function kindOf(item: TimelineItem): TimelineKind {
  return item.__typename === 'StageChange' ? 'STAGE' : item.mode;
}

function momentOf(item: TimelineItem): string {
  return item.__typename === 'StageChange' ? item.at : item.occurredAt;
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
