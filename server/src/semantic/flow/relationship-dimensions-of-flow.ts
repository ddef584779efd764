import type { Dimension } from '../dimension.js';
import { RELATIONSHIP_DIMENSIONS } from '../relationship/relationship-dimensions.js';

const NOW = ['ACCOUNT', 'RELATIONSHIP', 'OWNER', 'TEAM', 'BUSINESS_UNIT', 'SEGMENT', 'INDUSTRY', 'REGION', 'COUNTRY'] as const;
type NameNow = (typeof NOW)[number];

/** What events are grouped by of their relationship, as it is now. */
export const DIMENSIONS_OF_RELATIONSHIP = RELATIONSHIP_DIMENSIONS.filter(
  (dimension): dimension is Extract<(typeof RELATIONSHIP_DIMENSIONS)[number], { name: NameNow }> =>
    (NOW as readonly string[]).includes(dimension.name),
) satisfies readonly Dimension[];
