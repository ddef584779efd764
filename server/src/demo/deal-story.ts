import { calendarDateOf } from '../domain/calendar.js';
import type { CalendarDate, Day } from '../domain/calendar.js';
import type { DealOutcome } from '../domain/judgement.js';
import { SEGMENTS } from './account-cast.js';
import type { DealCourse, Scene } from './scene.js';

const PRODUCTS = [
  'Centrifugal pump line',
  'Servo drive retrofit',
  'Process control system',
  'Maintenance contract',
  'Filling plant',
  'Energy audit',
];
const CURRENCY = 'EUR';
const DAYS_OF_CONTRACT = 365;

/** Tells the deals of a relationship: one after another, each through its phases as far as it has come. */
export function tellDeals(scene: Omit<Scene, 'deals'>): DealCourse[] {
  const { plan, random } = scene;
  const courses: DealCourse[] = [];
  let begin = plan.start + random.whole(0, 12);
  for (let number = 1; begin < plan.end; number += 1) {
    const course = tellDeal(scene, begin, number);
    courses.push(course);
    const over = course.overOn ?? course.postDealOn ?? plan.end;
    begin = Math.max(over, begin + 60) + pauseBefore(plan.type === 'DEDICATED_PERSONAL_ASSISTANCE' ? 70 : 170, scene);
  }
  return courses;
}

function tellDeal(scene: Omit<Scene, 'deals'>, begin: Day, number: number): DealCourse {
  const { plan, random, level, notebook } = scene;
  const isSmall =
    plan.type === 'TRANSACTIONAL' || plan.type === 'COMMUNITY' || plan.type === 'SELF_SERVICE' || plan.type === 'AUTOMATED_SERVICE';
  const closed = begin + (isSmall ? random.whole(5, 30) : random.whole(25, 110));
  const delivered = closed + (isSmall ? random.whole(10, 40) : random.whole(60, 170));
  const isClosed = closed < plan.end;
  const outcome = isClosed ? outcomeOf(scene, closed, number) : null;
  const isWon = outcome === 'WON';
  const isDelivered = isWon && delivered < plan.end;
  const smartness = level('INTELLIGENCE', closed);
  const listPrice = Math.round(SEGMENTS[plan.account.segment].amount * random.within(0.5, 1.9) * (isSmall ? 0.4 : 1));
  const product = random.pick(PRODUCTS);
  const hasContract = isDelivered && random.chance(product === 'Maintenance contract' ? 1 : 0.45);
  const renewal = hasContract ? renewalOf(scene, closed + DAYS_OF_CONTRACT) : {};
  const id = notebook.note('deal', plan.key, {
    relationshipId: plan.id,
    agentId: plan.owner.id,
    name: `${product} ${number}`,
    product,
    preDealOn: calendarDateOf(begin),
    operationalOn: isWon ? calendarDateOf(closed) : null,
    postDealOn: isDelivered ? calendarDateOf(delivered) : null,
    closedOn: isClosed ? calendarDateOf(closed) : null,
    outcome,
    listPrice,
    amount: isWon ? Math.round(listPrice * random.within(0.8, 0.99)) : null,
    margin: isWon ? Math.round(1000 * random.around(0.26 * smartness - 0.03, 0.04)) / 1000 : null,
    currency: CURRENCY,
    ...renewal,
  });
  return {
    id,
    preDealOn: begin,
    operationalOn: isWon ? closed : null,
    postDealOn: isDelivered ? delivered : null,
    overOn: isClosed && !isWon ? closed : null,
  };
}

function outcomeOf({ plan, random, level }: Omit<Scene, 'deals'>, day: Day, number: number): DealOutcome {
  if (plan.archetype === 'TEST_FAILED') return 'LOST';
  if (plan.archetype === 'CAPTIVE') return 'WON';
  if (plan.archetype === 'REQUIREMENT_CHANGED' && plan.end - day < 200) return 'NEED_VANISHED';
  if (random.chance(0.07)) return 'NEED_VANISHED';
  const ease = number === 1 ? 0.25 : 0.05;
  return random.chance(Math.min(0.95, ease + 0.8 * level('INTELLIGENCE', day))) ? 'WON' : 'LOST';
}

function renewalOf(
  { plan, random, level }: Omit<Scene, 'deals'>,
  due: Day,
): { renewalDueOn: CalendarDate; renewedOn: CalendarDate | null } {
  const stays = plan.archetype === 'CAPTIVE' || random.chance(0.1 + 0.88 * level('RELIABILITY', Math.min(due, plan.end)));
  const renewed = due - random.whole(3, 40);
  return { renewalDueOn: calendarDateOf(due), renewedOn: stays && renewed < plan.end ? calendarDateOf(renewed) : null };
}

function pauseBefore(usual: number, { random }: Omit<Scene, 'deals'>): number {
  return random.whole(Math.round(usual * 0.4), Math.round(usual * 1.6));
}
