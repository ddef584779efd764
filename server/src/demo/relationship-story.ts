import { calendarDateOf } from '../domain/calendar.js';
import type { Day } from '../domain/calendar.js';
import type { CampaignRecord } from '../domain/record/campaign.js';
import type { RelationshipType } from '../domain/relationship-type.js';
import type { CastContact } from './activity-cast.js';
import { tellAdministration } from './administration-story.js';
import { livelinessOf } from './archetype.js';
import { tellCase } from './case-story.js';
import { tellCall, tellCheckIn, tellSelfService } from './contact-story.js';
import { tellDeals } from './deal-story.js';
import { tellStages, tellTypes } from './lifecycle-story.js';
import { tellPractices } from './practice-story.js';
import { tellPayment, tellPromise } from './promise-story.js';
import type { RecordNotebook } from './record-notebook.js';
import type { RelationshipPlan } from './relationship-plan.js';
import { tellDuty, tellRequest } from './request-story.js';
import { dealOn } from './scene.js';
import type { Scene } from './scene.js';
import type { SeededRandom } from './seeded-random.js';
import { serviceLevelOf } from './service-level.js';
import { tellAssessment, tellSurvey } from './survey-story.js';

const WEEK = 7;

/** Events a week in a lively relationship of each type. */
const EVENTS_A_WEEK: Readonly<Record<RelationshipType, number>> = {
  TRANSACTIONAL: 0.36,
  LONG_TERM: 0.6,
  PERSONAL_ASSISTANCE: 0.64,
  DEDICATED_PERSONAL_ASSISTANCE: 0.88,
  SELF_SERVICE: 0.75,
  AUTOMATED_SERVICE: 0.85,
  COMMUNITY: 0.5,
};

const TELLERS = { tellRequest, tellDuty, tellCall, tellCheckIn, tellPromise, tellSelfService } as const;
type Teller = keyof typeof TELLERS;

/** What relationships have in common. */
export interface Surroundings {
  readonly today: Day;
  readonly contacts: ReadonlyMap<string, CastContact>;
  readonly campaigns: readonly CampaignRecord[];
}

/** Tells the whole story of one relationship into the notebook. */
export function tellRelationship(
  plan: RelationshipPlan,
  { today, contacts, campaigns }: Surroundings,
  notebook: RecordNotebook,
  random: SeededRandom,
): void {
  const { archetype, end, businessUnitId } = plan;
  const level = serviceLevelOf({ archetype, end, today, segment: plan.account.segment, businessUnitId }, random.branch('level'));
  notebook.keep('relationship', {
    id: plan.id,
    accountId: plan.account.record.id,
    businessUnitId,
    ownerId: plan.owner.id,
    startedOn: calendarDateOf(plan.start),
    endedOn: plan.hasEnded ? calendarDateOf(end) : null,
  });
  tellTypes({ plan, notebook });
  const telling = { plan, level, notebook, random: random.branch('deals') };
  const scene: Scene = { ...telling, random: random.branch('events'), deals: tellDeals(telling) };
  tellStages(scene);
  for (let week = plan.start; week < end; week += WEEK) tellWeek(scene, week);
  tellSurveys({ ...scene, random: random.branch('surveys') });
  tellPractices({ ...scene, random: random.branch('practices') }, contacts);
  tellAdministration({ ...scene, random: random.branch('administration') }, campaigns);
}

function tellWeek(scene: Scene, week: Day): void {
  const { plan, random, level, deals } = scene;
  const liveliness = livelinessOf(plan.archetype, week, plan.end);
  const days = Math.min(WEEK, plan.end - week);
  const events = random.count((EVENTS_A_WEEK[plan.type] * liveliness * days) / WEEK);
  for (let event = 0; event < events; event += 1) {
    TELLERS[random.weighted(tellersOf(scene, week))](scene, week + random.whole(0, days - 1));
  }
  const trouble = (0.004 + 0.07 * (1 - level('RELIABILITY', week)) ** 2) * liveliness;
  if (random.chance(trouble)) tellCase(scene, week);
  const isServed =
    dealOn(deals, week)?.phase !== 'PRE_DEAL' && deals.some(({ operationalOn }) => operationalOn !== null && operationalOn <= week);
  if (isServed && random.chance(0.11 * liveliness)) tellPayment(scene, week);
}

/** What is likely to happen next: the operational phase is calm but owes reports; whoever helps himself meets few people. */
function tellersOf({ plan, deals }: Scene, day: Day): Partial<Record<Teller, number>> {
  const type = plan.formerType !== null && day < plan.typeSince ? plan.formerType : plan.type;
  if (type === 'SELF_SERVICE' || type === 'AUTOMATED_SERVICE')
    return { tellSelfService: 7, tellRequest: 2.4, tellPromise: 0.8, tellCall: 0.2 };
  if (type === 'COMMUNITY') return { tellSelfService: 4, tellRequest: 3, tellCheckIn: 1, tellPromise: 1, tellCall: 0.6 };
  switch (dealOn(deals, day)?.phase) {
    case 'OPERATIONAL':
      return { tellDuty: 5, tellRequest: 2, tellCall: 1.3, tellCheckIn: 1, tellPromise: 2 };
    case 'POST_DEAL':
      return { tellRequest: 4, tellDuty: 0.8, tellCall: 2.2, tellCheckIn: 1.8, tellPromise: 1.8 };
    default:
      return { tellRequest: 5, tellCall: 2, tellCheckIn: 1.2, tellPromise: 1.6 };
  }
}

/** About every quarter the customer is asked, and about every half year the relationship is assessed; not all answer. */
function tellSurveys(scene: Scene): void {
  const { plan, random } = scene;
  for (let day = plan.start + random.whole(40, 100); day < plan.end; day += random.whole(70, 110)) {
    tellSurvey(scene, day, random.chance(0.7 * livelinessOf(plan.archetype, day, plan.end)));
  }
  const pause = plan.archetype === 'CAPTIVE' ? 100 : 150;
  for (let day = plan.start + random.whole(60, 150); day < plan.end; day += random.whole(pause, pause + 50)) {
    tellAssessment(scene, day, random.chance(0.85 * livelinessOf(plan.archetype, day, plan.end)));
  }
}
