import type { DealPhase } from '../domain/deal-phase.js';
import type { RelationshipType } from '../domain/relationship-type.js';
import { STREAMS } from '../domain/stream.js';
import type { Stream } from '../domain/stream.js';
import type { Instrument, Rater } from '../domain/judgement.js';

/** One figure for each stream, in the order of `STREAMS`. */
export type FigureOfStream = readonly number[];

/** Every constant of scoring. A changed constant is a new profile; every score says which profile made it. */
export interface ScoringProfile {
  readonly version: string;
  /** Days in which a vote loses half of its weight. */
  readonly halfLifeDays: number;
  /** Weight of the votes that are always in the urn. */
  readonly priorWeight: number;
  /** Value of the votes that are always in the urn, 0 to 1. */
  readonly baseRate: FigureOfStream;
  /** Share of each stream in trust; they add up to 1. */
  readonly trustWeight: FigureOfStream;
  /** How far the errors of different streams go together, 0 (not at all) to 1 (fully). */
  readonly halo: number;
  /** Share of CONTINUITY in staying power; SWITCHING has the rest. */
  readonly continuityShare: number;
  /** Ranges run from this probability to its complement. */
  readonly rangeTail: number;
  /** Greatest sum of weights within one relationship, day, stream and source. */
  readonly dailyCap: number;
  readonly raterFactor: Readonly<Record<Rater, number>>;
  readonly instrumentWeight: Readonly<Record<Instrument, number>>;
  readonly promiseWeight: { readonly kept: number; readonly announced: number; readonly broken: number };
  readonly dealWeight: number;
  readonly renewalWeight: number;
  /** Margin, as a share of the amount, at which a won deal has full value. */
  readonly targetMargin: number;
  /** Hours of elapsed time in which a request should be answered if it has no due date. */
  readonly responseTargetHours: Readonly<Record<RelationshipType, number>>;
  /** A request still unanswered at this multiple of its target is a vote of 0. */
  readonly unansweredAfterTargets: number;
  /** Days without a vote after which a check is due; null: never. */
  readonly cadenceDays: Readonly<Record<RelationshipType, number | null>>;
  readonly obligation: ObligationTargets;
  readonly noise: NoiseThresholds;
  readonly status: StatusThresholds;
  readonly stage: StageThresholds;
  readonly silence: { readonly priorContacts: number; readonly priorDays: number };
}

/**
 * By when obligations are to be met. What a request asks for is due by the request's own date, without one within
 * `responseTargetHours`; events fall due with nothing else, and standing obligations have no date of their own.
 */
export interface ObligationTargets {
  /** Days from reaching its phase until an obligation that is due once falls due. No such obligation belongs to POST_DEAL. */
  readonly onceDays: Readonly<Record<Exclude<DealPhase, 'POST_DEAL'>, Readonly<Record<RelationshipType, number>>>>;
  /** Days within which an obligation with a cadence is to be met again; also how long operational silence may last. */
  readonly cadenceDays: Readonly<Record<RelationshipType, number>>;
  /** A request still open so many days after its due day lapses: it was never answered, but is owed no longer. */
  readonly lapsesAfterDays: number;
}

/** When inbound contact after the deal counts as rising. */
export interface NoiseThresholds {
  /** Days of the period, which is compared with the one of equal length before it. */
  readonly periodDays: number;
}

/** The thresholds of health. Scores in points, changes in points over `changeDays`. */
export interface StatusThresholds {
  readonly unknownUncertainty: number;
  readonly checkUncertainty: number;
  readonly lowTrust: number;
  readonly healthyTrust: number;
  readonly captiveSwitching: number;
  readonly changeDays: number;
  readonly alarmingChange: number;
  readonly alarmingSurprise: number;
  readonly aliveProbability: number;
  readonly severeSeverity: number;
}

/** The thresholds of the suggested lifecycle stage. Scores in points, coverage and silence as shares. */
export interface StageThresholds {
  readonly silence: number;
  readonly lowTrust: number;
  readonly commitment: number;
  readonly repeatDeals: number;
  readonly tenureDays: number;
  readonly expansionTrust: number;
  readonly awarenessCoverage: number;
  readonly awarenessUncertainty: number;
}

function ofStream(figures: Partial<Readonly<Record<Stream, number>>>, otherwise: number): FigureOfStream {
  return STREAMS.map((stream) => figures[stream] ?? otherwise);
}

/** The first published scoring profile. Response targets and cadences follow the type; nothing else does. */
export const profileV1: ScoringProfile = {
  version: 'v1',
  halfLifeDays: 180,
  priorWeight: 2,
  baseRate: ofStream({ RECIPROCITY: 1 }, 0.5),
  trustWeight: ofStream(
    { RELIABILITY: 0.25, COURTESY: 0.15, AVAILABILITY: 0.15, RESPONSIVENESS: 0.15, INTELLIGENCE: 0.15, FUTURISM: 0.15 },
    0,
  ),
  halo: 0.5,
  continuityShare: 0.6,
  rangeTail: 0.05,
  dailyCap: 3,
  raterFactor: { CUSTOMER: 1, SYSTEM: 1, QUALITY_ASSURANCE: 0.8, SELF: 0.25 },
  instrumentWeight: {
    TONE: 1,
    CSAT: 1,
    NPS: 1,
    CES: 1,
    ATTRIBUTE_ITEM: 2,
    VALUE_ALIGNMENT: 2,
    SWITCHING_ASSESSMENT: 2,
  },
  promiseWeight: { kept: 1, announced: 1, broken: 2 },
  dealWeight: 2,
  renewalWeight: 2,
  targetMargin: 0.2,
  responseTargetHours: {
    TRANSACTIONAL: 48,
    LONG_TERM: 24,
    PERSONAL_ASSISTANCE: 24,
    DEDICATED_PERSONAL_ASSISTANCE: 8,
    SELF_SERVICE: 48,
    AUTOMATED_SERVICE: 24,
    COMMUNITY: 72,
  },
  unansweredAfterTargets: 5,
  cadenceDays: {
    TRANSACTIONAL: null,
    LONG_TERM: 90,
    PERSONAL_ASSISTANCE: 60,
    DEDICATED_PERSONAL_ASSISTANCE: 30,
    SELF_SERVICE: 180,
    AUTOMATED_SERVICE: 180,
    COMMUNITY: 90,
  },
  obligation: {
    onceDays: {
      PRE_DEAL: {
        TRANSACTIONAL: 14,
        LONG_TERM: 30,
        PERSONAL_ASSISTANCE: 21,
        DEDICATED_PERSONAL_ASSISTANCE: 14,
        SELF_SERVICE: 14,
        AUTOMATED_SERVICE: 14,
        COMMUNITY: 30,
      },
      OPERATIONAL: {
        TRANSACTIONAL: 30,
        LONG_TERM: 60,
        PERSONAL_ASSISTANCE: 45,
        DEDICATED_PERSONAL_ASSISTANCE: 30,
        SELF_SERVICE: 30,
        AUTOMATED_SERVICE: 30,
        COMMUNITY: 60,
      },
    },
    cadenceDays: {
      TRANSACTIONAL: 30,
      LONG_TERM: 30,
      PERSONAL_ASSISTANCE: 21,
      DEDICATED_PERSONAL_ASSISTANCE: 14,
      SELF_SERVICE: 60,
      AUTOMATED_SERVICE: 60,
      COMMUNITY: 60,
    },
    lapsesAfterDays: 180,
  },
  noise: { periodDays: 30 },
  status: {
    unknownUncertainty: 0.8,
    checkUncertainty: 0.5,
    lowTrust: 50,
    healthyTrust: 65,
    captiveSwitching: 70,
    changeDays: 90,
    alarmingChange: -8,
    alarmingSurprise: -4,
    aliveProbability: 0.5,
    severeSeverity: 3,
  },
  stage: {
    silence: 0.05,
    lowTrust: 50,
    commitment: 50,
    repeatDeals: 2,
    tenureDays: 365,
    expansionTrust: 60,
    awarenessCoverage: 0.6,
    awarenessUncertainty: 0.7,
  },
  silence: { priorContacts: 1, priorDays: 90 },
};
