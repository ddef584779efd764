import type { Day } from '../domain/calendar.js';
import { CommunicationMode } from '../domain/channel.js';
import { Rater } from '../domain/judgement.js';
import { membersOf } from '../domain/words.js';
import type { ServedObligation } from './obligation-due.js';
import type { ScoringProfile } from './profile.js';
import { decayOver } from './stream-sums.js';
import { NORMAL_QUANTILE_90, wilsonRange } from './wilson.js';

/** A response to an obligation of a deal, as it was judged. */
export interface JudgedResponse extends ServedObligation {
  readonly mode: CommunicationMode;
  /** 0 to 1; null: not judged. */
  readonly quality: number | null;
  /** 0 to 1; null: not judged. */
  readonly completeness: number | null;
  /** Null: nobody is recorded, and the judgement counts like the customer's. */
  readonly rater: Rater | null;
}

/** The mean of judgements, 0 to 1, each with the weight of its rater and half of it after every half-life. */
export interface MeanJudgement {
  readonly mean: number;
  /** The 90 % range: Wilson's, with the decayed weight as the number of judgements. */
  readonly low: number;
  readonly high: number;
  /** Judgements behind it, undecayed. */
  readonly n: number;
}

/** How responses were judged. Null: none was. */
export interface Judgement {
  readonly quality: MeanJudgement | null;
  readonly completeness: MeanJudgement | null;
}

/** How the responses in one mode were judged. */
export interface ModeJudgement extends Judgement {
  readonly mode: CommunicationMode;
  /** Responses in this mode, judged or not. */
  readonly responses: number;
  /** Who judged them, in the order of the domain. */
  readonly raters: readonly Rater[];
}

const MODES = membersOf(CommunicationMode);
const RATERS = membersOf(Rater);

/** How responses were judged, as of the end of a day on which all of them had been given. */
export function judgementOf(responses: readonly JudgedResponse[], asOf: Day, profile: ScoringProfile): Judgement {
  return {
    quality: meanOf(responses, ({ quality }) => quality, asOf, profile),
    completeness: meanOf(responses, ({ completeness }) => completeness, asOf, profile),
  };
}

/** How responses were judged in each mode, in the order of the domain. */
export function judgementsByMode(responses: readonly JudgedResponse[], asOf: Day, profile: ScoringProfile): ModeJudgement[] {
  return MODES.map((mode) => {
    const given = responses.filter((response) => response.mode === mode);
    const judged = given.filter(({ quality, completeness }) => quality !== null || completeness !== null);
    const raters = RATERS.filter((rater) => judged.some((response) => response.rater === rater));
    return { mode, responses: given.length, raters, ...judgementOf(given, asOf, profile) };
  });
}

function meanOf(
  responses: readonly JudgedResponse[],
  figureOf: (response: JudgedResponse) => number | null,
  asOf: Day,
  profile: ScoringProfile,
): MeanJudgement | null {
  let mass = 0;
  let good = 0;
  let n = 0;
  for (const response of responses) {
    const figure = figureOf(response);
    if (figure === null) continue;
    const weight = (response.rater === null ? 1 : profile.raterFactor[response.rater]) * decayOver(asOf - response.day, profile);
    mass += weight;
    good += weight * figure;
    n += 1;
  }
  const range = wilsonRange(Math.min(good, mass), mass, NORMAL_QUANTILE_90);
  return range === null ? null : { mean: Math.min(1, good / mass), ...range, n };
}
