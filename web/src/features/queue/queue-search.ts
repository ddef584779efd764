import * as v from 'valibot';

/** What the queue shows at once: what should have been done, what is to be done, what is owed, what was done. */
export const QUEUE_TABS = ['overdue', 'today', 'soon', 'owed', 'done'] as const;
export type QueueTab = (typeof QUEUE_TABS)[number];

const queueSearch = v.object({ tab: v.fallback(v.optional(v.picklist(QUEUE_TABS)), undefined) });

type Output = v.InferOutput<typeof queueSearch>;
export type QueueSearch = { readonly [Key in keyof Output]?: Output[Key] | undefined };

/** What the address of the queue says beyond the filters. Anything else is as if it were not there. */
export function readQueueSearch(raw: Readonly<Record<string, unknown>>): QueueSearch {
  return v.parse(queueSearch, raw);
}
