/** What each grouping of a query adds to its cost, for routers; the engine's own limit knows more and has the last word. */
export const COST_OF_A_GROUPING = '@cost(weight: 20)';
