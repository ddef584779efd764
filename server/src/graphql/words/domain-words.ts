import { registerEnumType } from 'type-graphql';
import { CommunicationMode } from '../../domain/channel.js';
import { DealPhase } from '../../domain/deal-phase.js';
import { EstimateStatus } from '../../domain/estimate.js';
import { LifecycleStage } from '../../domain/lifecycle-stage.js';
import { Obligation, ObligationTrigger } from '../../domain/obligation.js';
import { RelationshipStatus } from '../../domain/relationship-status.js';
import { RelationshipType } from '../../domain/relationship-type.js';
import { QualityAttribute, Stream } from '../../domain/stream.js';
import { TimeGrain } from '../../domain/time-grain.js';
import type { Words } from '../../domain/words.js';

/** Publishes a closed set of domain words as a GraphQL enum whose values equal their names, each with its meaning. */
export function publishWords<W extends string>(
  words: Words<W>,
  name: string,
  description: string,
  meanings: Readonly<Record<W, string>>,
): void {
  const valuesConfig = Object.fromEntries(
    Object.entries<string>(meanings).map(([word, meaning]) => [word, { description: meaning }]),
  ) as Record<W, { description: string }>;
  registerEnumType(words, { name, description, valuesConfig });
}

publishWords(DealPhase, 'DealPhase', 'The three phases that every deal passes through, in order.', {
  PRE_DEAL: 'Before the deal: the customer wants as much response as possible.',
  OPERATIONAL: 'While the deal is carried out: contact is rare, but informing is a duty.',
  POST_DEAL: 'After delivery: silence is normal while the product works.',
});

publishWords(
  Obligation,
  'Obligation',
  'What the supplier must answer or provide: five obligations before the deal, five during it, eight after it.',
  {
    COMPREHENSIVE_DATA: 'Before the deal: determine and provide detailed, comprehensive data.',
    OPTION_ASSESSMENT: 'Before the deal: analyse the options and inform about how each is valued.',
    TECHNOLOGY_OUTLOOK: 'Before the deal: inform about recent technology and developments foreseen soon.',
    SUPPORT_REQUIREMENTS: 'Before the deal: advise on the maintenance and support that each option needs.',
    COMPARABLE_PROJECTS: 'Before the deal: inform about similar projects elsewhere, with pros and cons.',
    PROGRESS_REPORT: 'During the deal: report progress regularly with its detailed implications.',
    TECHNOLOGY_STATUS: 'During the deal: give the relevant, actual status of technology, engineering and manufacturing.',
    DELAY_PLAN: 'During the deal: plan for the actual delays, if any.',
    CHANGE_FORECAST: 'During the deal: say which modules may change, and changes foreseen after the first release.',
    TEST_STRATEGY: 'During the deal: explain test strategies and the limits of quality checks.',
    MALFUNCTION_REPLY: 'After the deal: reply promptly when the product behaves abnormally.',
    FAULT_ATTENTION: 'After the deal: attend quickly to any fault.',
    REPAIR_PRIORITY: 'After the deal: give priority to repairing it.',
    EXPERT_TEAM: 'After the deal: provide a dedicated expert team for fast fault handling.',
    EFFICIENT_OPERATION: 'After the deal: run the product at lower capacity and higher efficiency.',
    SPARE_PARTS: 'After the deal: supply spares or other assets at the actual price.',
    END_USER_TRAINING: 'After the deal: train end users.',
    MAINTENANCE_SERVICE: 'After the deal: the best maintenance and service.',
  },
);

publishWords(ObligationTrigger, 'ObligationTrigger', 'What makes an obligation due, beside a request for it.', {
  ONCE: 'Due once in a deal, a number of days after its phase was reached.',
  CADENCE: 'Due again and again in its phase, counted from the last time.',
  EVENT: 'Due with each event that the customer reports, and only then.',
  STANDING: 'Holds from its phase on without a date; due only while it is asked for.',
});

const attributeMeanings = {
  COURTESY: 'Calm, kind, sympathetic handling; complaints about conduct.',
  AVAILABILITY: 'A human is reached in agreed hours; automatic replies do not count.',
  RESPONSIVENESS: 'Prompt and expert: time to the first substantive answer, and whether it answered.',
  INTELLIGENCE: 'Smart deals: the best price that keeps the customer and still earns.',
  FUTURISM: 'Keeps up with technology and renews strategies, convincingly.',
};

publishWords(QualityAttribute, 'QualityAttribute', 'The five attributes that promote trust.', attributeMeanings);

publishWords(Stream, 'Stream', 'The ten streams of evidence: six feed trust, three feed commitment, one is the customer’s side.', {
  RELIABILITY: 'Promises kept, satisfaction. Feeds trust.',
  ...attributeMeanings,
  SHARED_VALUES: 'Values that both sides share. Feeds commitment.',
  CONTINUITY: 'Renewals and repeat deals. Feeds commitment.',
  SWITCHING: 'What leaving would cost the customer. Feeds commitment.',
  RECIPROCITY: 'The customer’s own promises, payments and answers. Bounds mutual trust.',
});

publishWords(CommunicationMode, 'CommunicationMode', 'The modes over which quality and completeness are judged.', {
  FACE_TO_FACE: 'Meetings and video calls.',
  PHONE: 'Phone calls and voicemail.',
  WRITTEN: 'E-mail, fax and letter.',
  DIGITAL: 'Chat, portal, automated and community channels.',
});

publishWords(
  RelationshipType,
  'RelationshipType',
  'The seven types of relationship. A type sets targets and cadence, never the scoring constants.',
  {
    TRANSACTIONAL: 'No lasting relationship.',
    LONG_TERM: 'Recurring and deepening.',
    PERSONAL_ASSISTANCE: 'Served by people: in person, by mail, by a call centre.',
    DEDICATED_PERSONAL_ASSISTANCE: 'One representative for one customer: a key account.',
    SELF_SERVICE: 'Means are provided, without direct contact.',
    AUTOMATED_SERVICE: 'Self-service personalised by profiles.',
    COMMUNITY: 'User communities.',
  },
);

publishWords(
  LifecycleStage,
  'LifecycleStage',
  'The five stages of a relationship. Moves go any way, and DISSOLUTION is reachable from each.',
  {
    EXPLORATION: 'The customer tests capability and performance; it may end here.',
    AWARENESS: 'The customer understands the values that drive the supplier and its products.',
    EXPANSION: 'Trust is won, interdependence and business grow.',
    COMMITMENT: 'Both sides adapt their rules and aim to excel.',
    DISSOLUTION: 'Ended, by either side.',
  },
);

publishWords(
  RelationshipStatus,
  'RelationshipStatus',
  'The health of a relationship; the rules are tried in this order and the first that matches is the status.',
  {
    ENDED: 'The end is recorded.',
    UNKNOWN: 'Too little or too old evidence to judge.',
    CRITICAL: 'Trust is surely below 50, or a severe case is overdue.',
    CAPTIVE: 'Trust is below 50 and leaving is expensive: stays because it must.',
    AT_RISK: 'Trust is below 50, or fell through bad service, or the relationship fell silent.',
    CHECK_DUE: 'The evidence is old: time to ask.',
    HEALTHY: 'Trust is at least 65 and surely at least 50.',
    WATCH: 'None of the others.',
  },
);

publishWords(TimeGrain, 'TimeGrain', 'The width of a period, in the calendar of the time zone asked for.', {
  DAY: 'From midnight to midnight.',
  WEEK: 'From Monday to Monday (ISO 8601).',
  MONTH: 'Calendar month.',
  QUARTER: 'Calendar quarter.',
  YEAR: 'Calendar year.',
});

publishWords(EstimateStatus, 'EstimateStatus', 'Whether a judged number may be read.', {
  OK: 'Enough evidence.',
  LOW_N: 'Below the minimum sample of the measure: to be read with care.',
  SUPPRESSED: 'Withheld, because so few judgements would point to persons.',
  NO_DATA: 'Nothing behind it; the value is null, never 0.',
});
