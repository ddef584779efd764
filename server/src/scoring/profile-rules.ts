import { z } from 'zod';
import { camelWord, type CamelWord } from '../domain/camel-word.js';
import { Instrument, Rater } from '../domain/judgement.js';
import { RelationshipType } from '../domain/relationship-type.js';
import { Stream, TRUST_STREAMS } from '../domain/stream.js';
import { membersOf } from '../domain/words.js';

const NO_NUMBER = 'must be a number';

function figure(least: number, most: number) {
  return z.number(NO_NUMBER).min(least, `must be at least ${least}`).max(most, `must be at most ${most}`);
}

function whole(least: number, most: number) {
  return z.int('must be a whole number').min(least, `must be at least ${least}`).max(most, `must be at most ${most}`);
}

/** One figure for each word, under its name; `title` is what the API calls such a group. */
function forEach<W extends string, S extends z.ZodType>(words: readonly W[], title: string, schema: S) {
  const shape = Object.fromEntries(words.map((word) => [camelWord(word), schema.describe(`For ${word}.`)]));
  return z.strictObject(shape as { [N in CamelWord<W>]: S }).meta({ title });
}

const share = figure(0, 1);
const weight = figure(0, 100);
const days = whole(1, 3650);
const points = figure(0, 100);
const types = membersOf(RelationshipType);
const daysOfType = forEach(types, 'DaysOfType', days);

/**
 * The rules of a scoring profile as they are written, stored and read: every figure by its name, with its bounds.
 * What the figures must be to each other is in `profile-checks.ts`.
 */
export const profileRules = z.strictObject({
  halfLifeDays: whole(7, 3650).describe('Days in which a vote loses half of its weight.'),
  priorWeight: figure(0.1, 100).describe('Weight of the votes that are always in the urn.'),
  baseRate: forEach(membersOf(Stream), 'SharesOfStream', share).describe('Value of the votes that are always in the urn, 0 to 1.'),
  trustWeight: forEach(TRUST_STREAMS, 'SharesOfTrustStream', share).describe('Share of each stream in trust. They add up to 1.'),
  halo: share.describe('How far the errors of different streams go together, 0 (not at all) to 1 (fully).'),
  continuityShare: share.describe('Share of CONTINUITY in staying power; SWITCHING has the rest.'),
  dailyCap: figure(0.1, 1000).describe('Greatest sum of weights within one relationship, day, stream and source.'),
  raterFactor: forEach(membersOf(Rater), 'FactorsOfRater', share).describe('What a judgement weighs by who judged, 0 to 1.'),
  instrumentWeight: forEach(membersOf(Instrument), 'WeightsOfInstrument', weight).describe('Weight of a rating by what it was taken with.'),
  promiseWeight: z
    .strictObject({
      kept: weight.describe('Of a promise that was kept in time.'),
      announced: weight.describe('Of a delay that was announced before the promise was due.'),
      broken: weight.describe('Of a promise that was broken.'),
    })
    .meta({ title: 'PromiseWeights', description: 'Weight of the vote of a promise by what became of it.' }),
  dealWeight: weight.describe('Weight of the vote of a closed deal.'),
  renewalWeight: weight.describe('Weight of the vote of a renewal that was due.'),
  targetMargin: figure(0.001, 1).describe('Margin, as a share of the amount, at which a won deal has full value.'),
  responseTargetHours: forEach(types, 'HoursOfType', whole(1, 8760)).describe(
    'Hours of elapsed time in which a request without a due date should be answered.',
  ),
  unansweredAfterTargets: figure(1, 1000).describe('A request still unanswered at this multiple of its target is a vote of 0.'),
  cadenceDays: forEach(types, 'CadencesOfType', days.nullable()).describe(
    'Days without a vote after which a check is due, and from one quality review to the next. Null: never.',
  ),
  obligation: z
    .strictObject({
      onceDays: z
        .strictObject({
          preDeal: daysOfType.describe('Of the obligations of PRE_DEAL.'),
          operational: daysOfType.describe('Of the obligations of OPERATIONAL.'),
        })
        .meta({ title: 'DaysOfPhase', description: 'Days from reaching its phase until an obligation that is due once falls due.' }),
      cadenceDays: daysOfType.describe(
        'Days within which an obligation with a cadence is to be met again; also how long operational silence may last.',
      ),
      lapsesAfterDays: days.describe('A request still open so many days after its due day is owed no longer.'),
    })
    .meta({ title: 'ObligationTargets', description: 'By when obligations are to be met.' }),
  noise: z
    .strictObject({ periodDays: whole(7, 365).describe('Days of the period that is compared with the one before it.') })
    .meta({ title: 'NoiseThresholds', description: 'When inbound contact after the deal counts as rising.' }),
  status: z
    .strictObject({
      unknownUncertainty: share.describe('UNKNOWN above this share of prior in trust.'),
      checkUncertainty: share.describe('CHECK_DUE above this share of prior in trust.'),
      lowTrust: points.describe('AT_RISK below this trust.'),
      healthyTrust: points.describe('HEALTHY from this trust on.'),
      captiveSwitching: points.describe('CAPTIVE from this score of SWITCHING on, with low trust.'),
      changeDays: whole(7, 730).describe('Days over which a fall of trust is looked at.'),
      alarmingChange: figure(-100, 0).describe('AT_RISK when trust moved by this many points or further down.'),
      alarmingSurprise: figure(-100, 0).describe('And at least this much of it came as a surprise.'),
      aliveProbability: share.describe('AT_RISK below this probability that the customer is still active.'),
      severeSeverity: whole(1, 3).describe('Severity from which an overdue case makes the status CRITICAL.'),
    })
    .meta({ title: 'StatusThresholds', description: 'The thresholds of health. Scores and their changes in points.' }),
  stage: z
    .strictObject({
      silence: share.describe('DISSOLUTION below this silence index, with low trust.'),
      lowTrust: points.describe('DISSOLUTION only below this trust.'),
      commitment: points.describe('COMMITMENT from this commitment on.'),
      repeatDeals: whole(0, 100).describe('COMMITMENT from so many repeated or renewed deals on.'),
      tenureDays: whole(0, 3650).describe('COMMITMENT from so many days since the start on.'),
      expansionTrust: points.describe('EXPANSION from this trust on, with a won deal.'),
      awarenessCoverage: share.describe('AWARENESS from this coverage of the obligations before the deal on.'),
      awarenessUncertainty: share.describe('AWARENESS only up to this share of prior in trust.'),
    })
    .meta({ title: 'StageThresholds', description: 'The thresholds of the suggested lifecycle stage.' }),
  silence: z
    .strictObject({
      priorContacts: figure(0, 1000).describe('Contacts that are always in the index.'),
      priorDays: days.describe('Days over which they are spread.'),
    })
    .meta({ title: 'SilencePrior', description: 'What the silence index begins with.' }),
});
export type ProfileRules = z.infer<typeof profileRules>;
