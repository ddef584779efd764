import { calendarDateOf } from '../domain/calendar.js';
import type { Day } from '../domain/calendar.js';
import type { CampaignRecord } from '../domain/record/campaign.js';
import type { ContactRecord } from '../domain/record/contact.js';
import type { InformationRecord } from '../domain/record/information.js';
import type { OccasionRecord } from '../domain/record/occasion.js';
import { demoId } from './demo-id.js';
import type { RecordNotebook } from './record-notebook.js';
import { DAYS_OF_STORY } from './relationship-plan.js';
import type { SeededRandom } from './seeded-random.js';

const TOPICS = ['Energy saving', 'Predictive maintenance', 'Food safety', 'Robotics', 'Water treatment', 'Standards'] as const;
export const COMMUNITY = 'Pump and drive users';

/** What can be passed on; each has one or two topics. */
export const INFORMATION: readonly InformationRecord[] = [
  information('heat', 'ARTICLE', 'Where a plant loses its heat', ['Energy saving']),
  information('vibration', 'ARTICLE', 'What vibration tells before a bearing fails', ['Predictive maintenance']),
  information('hygiene', 'BOOK', 'Hygienic design of filling lines', ['Food safety', 'Standards']),
  information('cobots', 'ARTICLE', 'Robots beside people: a year of experience', ['Robotics']),
  information('membranes', 'BOOK', 'Membranes for process water', ['Water treatment', 'Energy saving']),
  information('directive', 'ARTICLE', 'What the new machinery rules ask for', ['Standards', 'Robotics']),
];

function information(key: string, kind: InformationRecord['kind'], name: string, topics: string[]): InformationRecord {
  return { id: demoId(`information-${key}`), kind, name, topics };
}

/** The campaigns of the three years, each with the days on which it runs. */
export function castCampaigns(today: Day): CampaignRecord[] {
  const first = today - DAYS_OF_STORY;
  const campaign = (key: string, name: string, kind: CampaignRecord['kind'], from: number, days: number): CampaignRecord => ({
    id: demoId(`campaign-${key}`),
    name,
    kind,
    startsOn: calendarDateOf(first + from),
    endsOn: calendarDateOf(first + from + days),
  });
  return [
    campaign('drives', 'The new drive series', 'PRODUCT_NOTICE', 150, 60),
    campaign('audit', 'Energy audits at half price', 'MARKETING', 380, 90),
    campaign('users', 'Meeting of the users', 'COMMUNITY', 560, 30),
    campaign('references', 'Customers speak', 'REFERENCE', 760, 120),
    campaign('control', 'Process control, third generation', 'PRODUCT_NOTICE', 1000, 90),
  ];
}

/** What is known of a contact as a person: days that matter to it, what interests it, and whether it is in the community. */
export interface CastContact {
  readonly occasions: readonly OccasionRecord[];
  readonly topics: readonly string[];
}

/** Writes down what is known of each contact, by the contact's id. The first was born on a 29 February. */
export function castContacts(
  contacts: readonly ContactRecord[],
  today: Day,
  notebook: RecordNotebook,
  random: SeededRandom,
): Map<string, CastContact> {
  return new Map(
    contacts.map((contact, index) => {
      const own = random.branch(contact.id);
      const key = contact.id.slice(demoId('contact-').length);
      const occasions = occasionsOf(contact, key, index === 0, own);
      for (const occasion of occasions) notebook.keep('occasion', occasion);
      const topics = own.chance(0.6) ? [own.pick(TOPICS)] : [];
      for (const topic of topics) notebook.keep('interest', { id: demoId(`interest-${key}`), contactId: contact.id, topic });
      if (own.chance(0.12)) {
        const since = today - own.whole(100, DAYS_OF_STORY - 10);
        const until = own.chance(0.2) ? calendarDateOf(since + own.whole(30, 90)) : null;
        notebook.keep('membership', {
          id: demoId(`membership-${key}`),
          contactId: contact.id,
          community: COMMUNITY,
          since: calendarDateOf(since),
          until,
        });
      }
      return [contact.id, { occasions, topics }];
    }),
  );
}

function occasionsOf({ id, accountId }: ContactRecord, key: string, isOfLeapDay: boolean, random: SeededRandom): OccasionRecord[] {
  const budget = { giftBudget: random.whole(2, 8) * 10, currency: 'EUR' };
  const birthday: OccasionRecord = {
    id: demoId(`occasion-${key}-birthday`),
    contactId: id,
    kind: 'BIRTHDAY',
    ...(isOfLeapDay
      ? { month: 2, day: 29, year: 1980 }
      : { month: random.whole(1, 12), day: random.whole(1, 28), year: random.whole(1960, 1998) }),
    ...budget,
  };
  const of = (kind: 'ANNIVERSARY' | 'HOLIDAY', name: string, month: number, day: number): OccasionRecord => ({
    id: demoId(`occasion-${key}-${kind.toLowerCase()}`),
    contactId: id,
    kind,
    name,
    month,
    day,
    ...budget,
  });
  const occasions = isOfLeapDay || random.chance(0.5) ? [birthday] : [];
  if (random.chance(0.1))
    occasions.push(
      of('ANNIVERSARY', `Foundation of the company (${accountId.split('-').at(-1)})`, random.whole(1, 12), random.whole(1, 28)),
    );
  if (random.chance(0.1)) occasions.push(of('HOLIDAY', 'New Year', 1, 1));
  return occasions;
}
