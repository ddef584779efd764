import { dayBefore } from '../../shared/filter/iso-day.ts';

/** The two days whose states are compared: the last before the window and the last of it, but never before the relationship began or after its latest state. */
export function explainedDays(
  window: { readonly from: string; readonly to: string },
  startedOn: string,
  latest: string,
): { readonly from: string; readonly to: string } {
  const [first, last] = [dayBefore(window.from), dayBefore(window.to)];
  const to = last < latest ? last : latest;
  const from = first > startedOn ? first : startedOn;
  return { from: from < to ? from : to, to };
}
