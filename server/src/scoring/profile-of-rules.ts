import { byWord, camelWord } from '../domain/camel-word.js';
import { Instrument, Rater } from '../domain/judgement.js';
import { RelationshipType } from '../domain/relationship-type.js';
import { STREAMS, TRUST_STREAMS } from '../domain/stream.js';
import type { Stream } from '../domain/stream.js';
import type { ScoringProfile } from './profile.js';
import type { ProfileRules } from './profile-rules.js';

/** Ranges are 90 % everywhere, so that they can be compared: no profile changes that. */
export const RANGE_TAIL = 0.05;

/** Rules as scoring uses them: checked, under the name of their version. */
export function profileOfRules(version: string, rules: ProfileRules): ScoringProfile {
  const ofType = <V>(named: Parameters<typeof byWord<RelationshipType, V>>[1]) => byWord<RelationshipType, V>(RelationshipType, named);
  const { baseRate, trustWeight, raterFactor, instrumentWeight, responseTargetHours, cadenceDays, obligation, ...same } = rules;
  return {
    ...same,
    version,
    baseRate: STREAMS.map((stream) => baseRate[camelWord(stream)]),
    trustWeight: STREAMS.map((stream) => (isOfTrust(stream) ? trustWeight[camelWord(stream)] : 0)),
    rangeTail: RANGE_TAIL,
    raterFactor: byWord(Rater, raterFactor),
    instrumentWeight: byWord(Instrument, instrumentWeight),
    responseTargetHours: ofType(responseTargetHours),
    cadenceDays: ofType(cadenceDays),
    obligation: {
      onceDays: { PRE_DEAL: ofType(obligation.onceDays.preDeal), OPERATIONAL: ofType(obligation.onceDays.operational) },
      cadenceDays: ofType(obligation.cadenceDays),
      lapsesAfterDays: obligation.lapsesAfterDays,
    },
  };
}

function isOfTrust(stream: Stream): stream is (typeof TRUST_STREAMS)[number] {
  return (TRUST_STREAMS as readonly Stream[]).includes(stream);
}
