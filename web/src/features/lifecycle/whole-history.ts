import type { TimeWindowInput } from '../../shared/page/resolved-window.gen.ts';

/** Within the widest window that the API takes. */
const YEARS = 19;

/** All that is known by the end of a window: curves by age need relationships from their start, not only what came in the window. */
export function wholeHistory(to: string): TimeWindowInput {
  return { between: { from: `${Number(to.slice(0, 4)) - YEARS}-01-01`, to } };
}
