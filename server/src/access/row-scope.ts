/** What a row scope may restrict: each is a dimension of the relationship. */
export const SCOPE_DIMENSIONS = ['owner', 'team', 'businessUnit', 'region', 'segment'] as const;
export type ScopeDimension = (typeof SCOPE_DIMENSIONS)[number];

/**
 * Which relationships an identity may see: every given dimension must have one of its values; a dimension
 * that is absent does not restrict. `owner` and `businessUnit` hold record ids, the others plain values.
 * `{}` is everything. An empty list sees nothing.
 */
export type RowScope = { readonly [D in ScopeDimension]?: readonly string[] };

/** The scope that restricts nothing. Only for work that no caller asked for: projection, maintenance, tests. */
export const EVERYTHING: RowScope = {};

/** Whether a scope leaves anything out. */
export function isRestricted(scope: RowScope): boolean {
  return SCOPE_DIMENSIONS.some((dimension) => scope[dimension] !== undefined);
}
