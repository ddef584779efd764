import * as v from 'valibot';

const SORTABLE = ['trust', 'commitment'] as const;
export type SortColumn = (typeof SORTABLE)[number];

const cursor = v.fallback(v.optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(2000))), undefined);

/** What the address of the list says beyond the filters: order (`-` is descending) and the cursor of the page. */
const listSearch = v.object({
  sort: v.fallback(v.optional(v.picklist(SORTABLE.flatMap((column) => [column, `-${column}`] as const))), undefined),
  after: cursor,
});

type Output = v.InferOutput<typeof listSearch>;
export type ListSearch = { readonly [Key in keyof Output]?: Output[Key] | undefined };

export function readListSearch(raw: Readonly<Record<string, unknown>>): ListSearch {
  return v.parse(listSearch, raw);
}
