import * as v from 'valibot';
import { PHASES, RELATIONSHIP_TYPES, STAGES, STATUSES } from './filter-words.ts';
import { splitList } from './search-text.ts';

export const RANGES = ['30d', '90d', '12m', '24m', 'ytd', 'qtd', 'custom'] as const;
export type Range = (typeof RANGES)[number];
export const COMPARISONS = ['none', 'prev', 'yoy'] as const;
export type ComparisonChoice = (typeof COMPARISONS)[number];
const GRAINS = ['auto', 'day', 'week', 'month', 'quarter'] as const;
export type GrainChoice = (typeof GRAINS)[number];

const isoDay = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/),
  v.check((text) => new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) ?? false),
);

const asList = (value: unknown): unknown => (typeof value === 'string' ? splitList(value) : value);

/** A list of closed words: those it does not know are left out, and none left means no filter. */
function words<const Words extends readonly string[]>(known: Words) {
  const word = v.picklist(known);
  return v.fallback(
    v.optional(
      v.pipe(
        v.unknown(),
        v.transform(asList),
        v.array(v.unknown()),
        v.transform((items) => items.filter((item): item is Words[number] => v.is(word, item))),
        v.nonEmpty(),
      ),
    ),
    undefined,
  );
}

const names = v.fallback(
  v.optional(v.pipe(v.unknown(), v.transform(asList), v.array(v.pipe(v.string(), v.maxLength(191))), v.nonEmpty(), v.maxLength(100))),
  undefined,
);

const choice = <const Options extends readonly string[]>(options: Options) => v.fallback(v.optional(v.picklist(options)), undefined);

/** What every address may carry: the window, the comparison and the filters. An invalid value counts as absent. */
const globalSearch = v.object({
  range: choice(RANGES),
  from: v.fallback(v.optional(isoDay), undefined),
  to: v.fallback(v.optional(isoDay), undefined),
  cmp: choice(COMPARISONS),
  wd: choice(['1']),
  grain: choice(GRAINS),
  stage: words(STAGES),
  phase: words(PHASES),
  type: words(RELATIONSHIP_TYPES),
  status: words(STATUSES),
  account: names,
  owner: names,
  team: names,
  unit: names,
  seg: names,
  sector: names,
  region: names,
  country: names,
  saved: names,
  table: choice(['1']),
});

type Output = v.InferOutput<typeof globalSearch>;
export type GlobalSearch = { readonly [Key in keyof Output]?: Output[Key] | undefined };

export const GLOBAL_KEYS = [
  'range',
  'from',
  'to',
  'cmp',
  'wd',
  'grain',
  'stage',
  'phase',
  'type',
  'status',
  'account',
  'owner',
  'team',
  'unit',
  'seg',
  'sector',
  'region',
  'country',
  'saved',
  'table',
] as const satisfies readonly (keyof GlobalSearch)[];

/** Never throws: what cannot be read is as if it had not been given. A custom range without two ordered days is the default range. */
export function readGlobalSearch(raw: Readonly<Record<string, unknown>>): GlobalSearch {
  const read: GlobalSearch = v.parse(globalSearch, raw);
  if (read.range === 'custom' && read.from && read.to && read.from <= read.to) return read;
  return { ...read, range: read.range === 'custom' ? undefined : read.range, from: undefined, to: undefined };
}
