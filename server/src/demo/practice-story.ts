import { calendarDateOf } from '../domain/calendar.js';
import type { Day } from '../domain/calendar.js';
import { dayOfOccasion } from '../domain/occasion.js';
import type { OccasionRecord } from '../domain/record/occasion.js';
import type { ActionRecord } from '../domain/record/action.js';
import type { CastContact } from './activity-cast.js';
import { INFORMATION } from './activity-cast.js';
import type { Scene } from './scene.js';
import { hoursAfter, momentOfDay, workingDay, workingMoment } from './working-time.js';

/** Actions are planned as many days ahead. */
const DAYS_AHEAD = 45;

type Plan = Pick<ActionRecord, 'practice' | 'plannedBy' | 'rule' | 'reason' | 'contactId' | 'dealId' | 'occasionId' | 'informationId'> & {
  readonly cost: number;
};

/** What is done for the relationship beyond its business: after each sale, at a cadence, on occasions, and whenever something fits. */
export function tellPractices(scene: Scene, cast: ReadonlyMap<string, CastContact>): void {
  const { plan, random, deals, level } = scene;
  const contacts = plan.account.contacts;
  const anyone = contacts[0]!.id;
  for (const { id, operationalOn } of deals) {
    if (operationalOn !== null)
      act(scene, operationalOn + 7, {
        practice: 'SALE_FOLLOW_UP',
        plannedBy: 'RULE',
        rule: 'SALE',
        reason: `A deal was won on ${calendarDateOf(operationalOn)}.`,
        contactId: anyone,
        dealId: id,
        cost: 0,
      });
  }
  const isTended = plan.type === 'LONG_TERM' || plan.type === 'PERSONAL_ASSISTANCE' || plan.type === 'DEDICATED_PERSONAL_ASSISTANCE';
  const reportsUntil = isTended ? plan.end + DAYS_AHEAD : plan.start;
  for (let day = plan.start + 60; day < reportsUntil; day += 120) {
    const reason = 'The customer is told every 120 days what is done for it.';
    act(scene, day, { practice: 'SERVICE_REPORT', plannedBy: 'RULE', rule: 'CADENCE', reason, contactId: anyone, cost: 15 });
  }
  for (const contact of contacts) {
    const known = cast.get(contact.id);
    for (const occasion of contact.hasConsent ? (known?.occasions ?? []) : []) celebrate(scene, occasion);
    const found = INFORMATION.filter(({ topics }) => topics.some((topic) => known?.topics.includes(topic)));
    for (const { id, kind, topics } of found) {
      const day = plan.start + random.whole(100, 900);
      act(scene, day, {
        practice: 'SHARED_INFORMATION',
        plannedBy: 'HAND',
        reason: `Interested in ${topics.filter((topic) => known?.topics.includes(topic)).join(', ')}.`,
        contactId: contact.id,
        informationId: id,
        cost: kind === 'BOOK' ? 40 : 0,
      });
    }
  }
  for (let day = plan.start + random.whole(50, 300); day < plan.end; day += random.whole(150, 400)) {
    const practice = random.chance(0.5) ? 'PERSONAL_NOTE' : 'PERSONAL_CONTACT';
    if (random.chance(0.3 + 0.6 * level('COURTESY', day)))
      act(scene, day, { practice, plannedBy: 'HAND', contactId: random.pick(contacts).id, cost: 0 });
  }
}

/** A card or gift each year on the day; on 28 February where the year has no 29th. */
function celebrate(scene: Scene, occasion: OccasionRecord): void {
  const { id, contactId, kind, name, giftBudget } = occasion;
  const { plan, random } = scene;
  const yearOf = (one: Day): number => new Date(momentOfDay(one)).getUTCFullYear();
  for (let year = yearOf(plan.start); year <= yearOf(plan.end + DAYS_AHEAD); year += 1) {
    const due = dayOfOccasion(occasion, year);
    if (due === null) continue;
    const cost = random.chance(0.4) ? Math.round((giftBudget ?? 0) * random.within(0.5, 1)) : 3;
    const reason = `${kind === 'BIRTHDAY' ? 'Birthday' : name} on ${calendarDateOf(due)}.`;
    act(scene, due, { practice: 'OCCASION', plannedBy: 'RULE', rule: 'OCCASION', reason, contactId, occasionId: id, cost });
  }
}

/** An action that falls due on a day: done, skipped, moved to a later day, or still to come. */
function act(scene: Scene, day: Day, { cost, ...what }: Plan): void {
  const { plan, random, level, notebook } = scene;
  if (day < plan.start || day >= plan.end + DAYS_AHEAD || (plan.hasEnded && day >= plan.end)) return;
  const about = { relationshipId: plan.id, ownerId: plan.owner.id, dueOn: calendarDateOf(day), ...what };
  const care = level('COURTESY', Math.min(day, plan.end));
  const fate = random.share();
  const doneAt = hoursAfter(workingMoment(workingDay(day), random), fate * 24);
  if (doneAt >= notebook.until || (plan.end - day < 20 && fate > 0.9)) {
    notebook.note('action', plan.key, { ...about, state: 'PLANNED' });
  } else if (fate < 0.35 + 0.5 * care) {
    const outcome = random.weighted({
      WELCOMED: 1 + 4 * care,
      NO_REACTION: 3,
      UNWELCOME: 0.6 * (1 - care),
      LED_TO_DEAL: 0.3,
      RAISED_CONCERN: 0.5,
    });
    notebook.note('action', plan.key, { ...about, state: 'DONE', doneAt, outcome, cost, currency: 'EUR' });
  } else if (fate < 0.92) {
    notebook.note('action', plan.key, { ...about, state: 'SKIPPED', note: 'There was no time.' });
  } else {
    const later = day + random.whole(5, 25);
    notebook.note('action', plan.key, { ...about, state: 'MOVED', movedToOn: calendarDateOf(later) });
    act(scene, later, { ...what, cost });
  }
}
