import type { GlobalSearch } from './global-search.ts';
import { dayBefore } from './iso-day.ts';

/** The same question with its days written out; `resolved` is half-open, as the server returns it. */
export function frozenSearch(search: GlobalSearch, resolved: { readonly from: string; readonly to: string }): GlobalSearch {
  return { ...search, range: 'custom', from: resolved.from, to: dayBefore(resolved.to) };
}
