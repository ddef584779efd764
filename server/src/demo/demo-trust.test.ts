import { beforeAll, describe, expect, it } from 'vitest';
import { dayOf } from '../domain/calendar.js';
import type { Day } from '../domain/calendar.js';
import type { AnyRecord } from '../domain/record/record-kind.js';
import type { SurveyRecord } from '../domain/record/survey.js';
import { EMPTY_LISTS } from '../domain/relationship-history.js';
import type { RelationshipHistory } from '../domain/relationship-history.js';
import { STREAMS } from '../domain/stream.js';
import type { Stream } from '../domain/stream.js';
import { profileV1 } from '../scoring/profile.js';
import { stateOf } from '../scoring/state.js';
import type { RelationshipState } from '../scoring/state.js';
import { sumsOf } from '../scoring/sums-of-votes.js';
import type { Vote } from '../scoring/votes/vote.js';
import { votesOf } from '../scoring/votes/votes-of.js';
import { castAccounts } from './account-cast.js';
import type { Archetype } from './archetype.js';
import { generateDemo } from './generate-demo.js';
import { planRelationships } from './relationship-plan.js';
import type { RelationshipPlan } from './relationship-plan.js';
import { SeededRandom } from './seeded-random.js';
import { AUTOMATION, DRIVES, SERVICES } from './supplier-cast.js';

const TODAY = dayOf('2026-11-21');

interface Told {
  readonly plan: RelationshipPlan;
  readonly votes: readonly Vote[];
}

let told: Told[];

const LISTS = {
  typeChange: 'typeChanges',
  stageChange: 'stageChanges',
  deal: 'deals',
  interaction: 'interactions',
  request: 'requests',
  response: 'responses',
  promise: 'promises',
  rating: 'ratings',
  case: 'cases',
  surveyResponse: 'surveyResponses',
} as const;

/** The histories of all relationships, as the record store would give them, with what scores are made of. */
function historiesOf(records: Iterable<AnyRecord>): Map<string, RelationshipHistory> {
  type Draft = { [F in keyof RelationshipHistory]: RelationshipHistory[F] extends readonly (infer R)[] ? R[] : RelationshipHistory[F] };
  const drafts = new Map<string, Draft>();
  const surveys: SurveyRecord[] = [];
  const none = { account: { id: 'demo:a', name: 'a' }, owner: null, businessUnit: { id: 'demo:b', name: 'b' } };
  for (const { kind, record } of records) {
    if (kind === 'survey') surveys.push(record);
    else if (kind === 'relationship') {
      drafts.set(record.id, { ...structuredClone(EMPTY_LISTS), relationship: record, ...none, surveys } as unknown as Draft);
    } else if (kind in LISTS && 'relationshipId' in record) {
      (drafts.get(record.relationshipId)![LISTS[kind as keyof typeof LISTS]] as unknown[]).push(record);
    }
  }
  return drafts;
}

function stateOn({ votes }: Told, day: Day): RelationshipState {
  return stateOf(sumsOf(votes, day, profileV1), profileV1);
}

/** Mean of a figure over the relationships chosen that were active on the day. */
function meanOf(isChosen: (plan: RelationshipPlan) => boolean, day: Day, figureOf: (state: RelationshipState) => number): number {
  const figures = told
    .filter(({ plan }) => isChosen(plan) && plan.start < day - 90 && plan.end >= day)
    .map((one) => figureOf(stateOn(one, day)));
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}

/** Mean of a figure over the relationships of an archetype, a number of days before the end of each. */
function meanOfStory(
  archetype: Archetype,
  daysBefore: number,
  figureOf: (state: RelationshipState) => number = ({ trust }) => trust,
): number {
  const figures = told.filter(({ plan }) => plan.archetype === archetype).map((one) => figureOf(stateOn(one, one.plan.end - daysBefore)));
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}

/** By how much a mean of the portfolio changed from a number of days ago until today. */
function changeSince(days: number, isChosen: (plan: RelationshipPlan) => boolean, figureOf: (state: RelationshipState) => number): number {
  return meanOf(isChosen, TODAY, figureOf) - meanOf(isChosen, TODAY - days, figureOf);
}

const trustOf = ({ trust }: RelationshipState): number => trust;
const scoreOf = (stream: Stream) => (state: RelationshipState) => state.scores[STREAMS.indexOf(stream)]!;

beforeAll(() => {
  const random = new SeededRandom('rapport');
  const plans = planRelationships(castAccounts(320, random.branch('accounts')), TODAY, random.branch('relationships'));
  const histories = historiesOf(generateDemo('2026-11-21'));
  told = plans.map((plan) => ({ plan, votes: votesOf(histories.get(plan.id)!, profileV1, TODAY * 86_400_000, 'Europe/Rome').votes }));
}, 30_000);

describe('the stories of the demo, told by trust', () => {
  it('keeps good relationships good and middling ones middling', () => {
    expect(meanOfStory('STEADY_GOOD', 0)).toBeGreaterThan(70);
    expect(meanOfStory('STEADY_MIDDLING', 0)).toBeLessThan(60);
    expect(Math.abs(meanOfStory('STEADY_MIDDLING', 0) - meanOfStory('STEADY_MIDDLING', 360))).toBeLessThan(4);
  });

  it('lets some rise and some fall', () => {
    expect(meanOfStory('RISING', 540)).toBeLessThan(45);
    expect(meanOfStory('RISING', 0)).toBeGreaterThan(63);
    expect(meanOfStory('FALLING', 360)).toBeGreaterThan(70);
    expect(meanOfStory('FALLING', 0)).toBeLessThan(52);
  });

  it('lets some fall deep and recover', () => {
    expect(meanOfStory('RECOVERING', 540)).toBeGreaterThan(65);
    expect(meanOfStory('RECOVERING', 280)).toBeLessThan(52);
    expect(meanOfStory('RECOVERING', 0)).toBeGreaterThan(58);
  });

  it('holds captives who trust little and cannot leave', () => {
    const captives = told.filter(({ plan }) => plan.archetype === 'CAPTIVE').map((one) => stateOn(one, TODAY));
    const held = captives.filter(({ trust, switching }) => trust < 50 && switching >= profileV1.status.captiveSwitching);
    // 20 captives, at least three quarters
    expect(held.length).toBeGreaterThanOrEqual(15);
  });

  it('knows less and less of the silent', () => {
    expect(meanOfStory('SILENT', 0, ({ uncertainty }) => uncertainty)).toBeGreaterThan(
      meanOfStory('SILENT', 330, ({ uncertainty }) => uncertainty) + 0.2,
    );
    const silent = told.filter(({ plan }) => plan.archetype === 'SILENT');
    // a renewal that nobody asks for still comes due
    const lastVotes = silent.map(({ votes }) => votes.findLast(({ recordKind }) => recordKind !== 'deal')?.day ?? 0);
    expect(Math.max(...lastVotes)).toBeLessThan(TODAY - 180);
  });

  it('ends relationships for reasons that show', () => {
    expect(meanOfStory('DISSATISFIED', 0)).toBeLessThan(44);
    expect(meanOfStory('TEST_FAILED', 0)).toBeLessThan(42);
    expect(meanOfStory('PREFERS_OTHER_BRAND', 0, scoreOf('FUTURISM'))).toBeLessThan(42);
    expect(meanOfStory('REQUIREMENT_CHANGED', 0)).toBeGreaterThan(65);
    expect(meanOfStory('FRAUD', 0, scoreOf('RECIPROCITY'))).toBeLessThan(55);
    expect(meanOfStory('FRAUD', 0)).toBeGreaterThan(58);
  });

  it('shows a leader which unit answers worse since its reorganisation, and which renewed its technology', () => {
    expect(changeSince(150, ({ businessUnitId }) => businessUnitId === SERVICES.id, scoreOf('RESPONSIVENESS'))).toBeLessThan(-5);
    expect(Math.abs(changeSince(150, ({ businessUnitId }) => businessUnitId === DRIVES.id, scoreOf('RESPONSIVENESS')))).toBeLessThan(3);
    expect(changeSince(360, ({ businessUnitId }) => businessUnitId === AUTOMATION.id, scoreOf('FUTURISM'))).toBeGreaterThan(8);
  });

  it('shows a leader that large customers lose trust while small ones gain it', () => {
    expect(changeSince(300, ({ account }) => account.segment === 'Enterprise', trustOf)).toBeLessThan(-8);
    expect(changeSince(300, ({ account }) => account.segment === 'Small business', trustOf)).toBeGreaterThan(6);
    expect(Math.abs(changeSince(300, () => true, trustOf))).toBeLessThan(4);
  });
});
