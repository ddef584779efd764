import { calendarDateOf, dayOf } from '../domain/calendar.js';
import type { CampaignRecord } from '../domain/record/campaign.js';
import { demoId } from './demo-id.js';
import { refer } from './inquiry-story.js';
import type { RecordNotebook } from './record-notebook.js';
import type { RelationshipPlan } from './relationship-plan.js';
import type { Scene } from './scene.js';
import type { SeededRandom } from './seeded-random.js';
import { COMMUNITY } from './activity-cast.js';
import { hoursAfter, workingMoment } from './working-time.js';

const DAYS_BETWEEN_REVIEWS = 182;

/** What the supplier does about the relationship besides serving it: passes on what it hears, campaigns, key people, reviews. */
export function tellAdministration(scene: Scene, campaigns: readonly CampaignRecord[]): void {
  tellHearsay(scene);
  for (const campaign of campaigns) tellCampaign(scene, campaign);
  tellKeyPerson(scene);
  tellReviews(scene);
}

function tellHearsay(scene: Scene): void {
  const { plan, random, level } = scene;
  for (let day = plan.start + random.whole(30, 250); day < plan.end; day += random.whole(120, 420)) {
    const isOpportunity = random.chance(level('RELIABILITY', day) - 0.2);
    refer(scene, isOpportunity ? 'SALES_OPPORTUNITY' : 'PRODUCT_FEEDBACK', workingMoment(day, random), null);
  }
}

function tellCampaign(scene: Scene, { id, kind, startsOn, endsOn }: CampaignRecord): void {
  const { plan, random, level, notebook } = scene;
  const first = dayOf(startsOn);
  const last = dayOf(endsOn ?? startsOn);
  if (first < plan.start || last >= plan.end || !random.chance(kind === 'REFERENCE' ? 0.15 : 0.3)) return;
  const day = random.whole(first, last);
  const joinedAt = workingMoment(day, random);
  const liking = level('RELIABILITY', day);
  const outcome = random.weighted({ TOOK_PART: 3 * liking, INTERESTED: 2, NO_REACTION: 3, DECLINED: 2 * (1 - liking) });
  notebook.note('campaignMember', plan.key, {
    campaignId: id,
    relationshipId: plan.id,
    contactId: random.pick(plan.account.contacts).id,
    agentId: plan.owner.id,
    joinedAt,
    outcome: random.chance(0.9) && notebook.ifPast(hoursAfter(joinedAt, 48)) !== null ? outcome : null,
    gaveReference: kind === 'REFERENCE' && outcome === 'TOOK_PART',
  });
}

function tellKeyPerson({ plan, random, notebook }: Scene): void {
  const keyRoles = new Set(['Managing director', 'Head of purchasing']);
  const contact = plan.account.contacts.find(({ role }) => keyRoles.has(role ?? ''));
  if (contact === undefined || !random.chance(0.7)) return;
  notebook.note('keyPerson', plan.key, {
    contactId: contact.id,
    agentId: plan.owner.id,
    since: calendarDateOf(plan.start + Math.min(random.whole(10, 200), plan.end - plan.start - 1)),
    until: plan.hasEnded ? calendarDateOf(plan.end) : null,
  });
}

/** The relationship is looked at about twice a year, and what is seen and decided depends on how it stands. */
function tellReviews({ plan, random, level, notebook }: Scene): void {
  if (plan.type === 'TRANSACTIONAL' || plan.type === 'SELF_SERVICE' || plan.type === 'AUTOMATED_SERVICE') return;
  for (let day = plan.start + random.whole(90, 200); day < plan.end; day += DAYS_BETWEEN_REVIEWS + random.whole(-20, 30)) {
    const isGood = level('RELIABILITY', day) > 0.6;
    notebook.note('qualityReview', plan.key, {
      relationshipId: plan.id,
      agentId: plan.owner.id,
      reviewedOn: calendarDateOf(day),
      seen: isGood ? 'Promises are kept and the customer says so.' : 'Promises are broken too often and answers come late.',
      decided: isGood ? null : 'A weekly call, and one person for every open request.',
      nextDueOn: plan.hasEnded ? null : calendarDateOf(day + DAYS_BETWEEN_REVIEWS),
    });
  }
}

/** Newcomers were found: some through the community, by an account that is in it, some by other ways. */
export function tellProspects(plans: readonly RelationshipPlan[], notebook: RecordNotebook, random: SeededRandom): void {
  const members = plans.filter(({ type, hasEnded }) => type === 'COMMUNITY' && !hasEnded);
  for (const { key, archetype, account, start } of plans) {
    if (archetype !== 'NEWCOMER') continue;
    const referring = random.chance(0.6) ? random.pick(members).account.record.id : null;
    const isReferred = referring !== null && referring !== account.record.id;
    notebook.keep('prospect', {
      id: demoId(`prospect-${key}`),
      accountId: account.record.id,
      referringAccountId: isReferred ? referring : null,
      community: isReferred ? COMMUNITY : null,
      foundOn: calendarDateOf(start - random.whole(5, 60)),
    });
  }
}
