/** How much one operation of a caller may ask for. */
export interface CallerLimits {
  /** Words and signs of its text. */
  readonly tokens: number;
  /** Fields and fragment spreads, each as often as it is reached. */
  readonly selections: number;
  readonly aliases: number;
  readonly directives: number;
  /** Fields inside fields. */
  readonly levels: number;
  /** One field under one name in one place. */
  readonly repeats: number;
  /** Fields at the top. */
  readonly topFields: number;
  /** See `costOfOperation`. */
  readonly cost: number;
  readonly errors: number;
}

/** Errors of one answer at most; graphql-js adds one that says so. */
const MOST_ERRORS = 4;

/** Whoever asks for itself: a person at the console, the application, a program. */
export const DIRECT_LIMITS: CallerLimits = {
  tokens: 2_000,
  selections: 1_000,
  aliases: 60,
  directives: 60,
  levels: 20,
  repeats: 30,
  topFields: 30,
  cost: 100_000,
  errors: MOST_ERRORS,
};

/** A router, which makes one long query of many short ones, with aliases of its own. */
export const ROUTER_LIMITS: CallerLimits = {
  tokens: 15_000,
  selections: 5_000,
  aliases: 1_000,
  directives: 1_000,
  levels: 40,
  repeats: 200,
  topFields: 200,
  cost: 1_000_000,
  errors: MOST_ERRORS,
};
