import { Channel } from '../domain/channel.js';
import type { AccountRecord } from '../domain/record/account.js';
import type { ContactRecord } from '../domain/record/contact.js';
import { COUNTRIES } from './country.js';
import type { Country } from './country.js';
import { demoId } from './demo-id.js';
import type { SeededRandom } from './seeded-random.js';

/** Share of the accounts in each segment, and how large a typical deal is. */
export const SEGMENTS = {
  Enterprise: { share: 0.16, amount: 420_000 },
  'Upper mid-market': { share: 0.18, amount: 160_000 },
  'Mid-market': { share: 0.24, amount: 70_000 },
  'Small business': { share: 0.24, amount: 18_000 },
  'Public sector': { share: 0.12, amount: 110_000 },
  'Private buyers': { share: 0.06, amount: 5_000 },
} as const;
export type SegmentName = keyof typeof SEGMENTS;

const SEGMENT_SHARES = Object.fromEntries(Object.entries(SEGMENTS).map(([name, { share }]) => [name, share])) as Record<
  SegmentName,
  number
>;
const INDUSTRIES = ['Food and beverage', 'Chemicals', 'Automotive', 'Energy', 'Building materials', 'Pharmaceuticals'];
const ROLES = ['Plant manager', 'Head of purchasing', 'Maintenance lead', 'Process engineer', 'Managing director'];
const PREFERRED = [Channel.EMAIL, Channel.PHONE_CALL, Channel.MEETING, Channel.VIDEO_CALL, Channel.CHAT];

/** An account with its contacts and the place it has in the story. */
export interface CastAccount {
  readonly record: AccountRecord;
  readonly segment: SegmentName;
  readonly region: string;
  readonly contacts: readonly ContactRecord[];
}

/** A number of invented accounts, each with one or two contacts. No two have the same name. */
export function castAccounts(count: number, random: SeededRandom): CastAccount[] {
  const names = new Set<string>();
  return Array.from({ length: count }, (_, index) => {
    const country = random.pick(COUNTRIES);
    const segment = random.weighted(SEGMENT_SHARES);
    const name = newName(country, segment, names, random);
    const id = demoId(`account-${index + 1}`);
    return {
      record: {
        id,
        name,
        segment,
        industry: segment === 'Private buyers' ? null : random.pick(INDUSTRIES),
        region: country.region,
        country: country.name,
      },
      segment,
      region: country.region,
      contacts: Array.from({ length: random.whole(1, 2) }, (__, place) => contactOf(id, `${index + 1}-${place + 1}`, country, random)),
    };
  });
}

function newName(country: Country, segment: SegmentName, taken: Set<string>, random: SeededRandom): string {
  for (;;) {
    const name = segment === 'Private buyers' ? personName(country, random) : companyName(country, random);
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

function companyName(country: Country, random: SeededRandom): string {
  const name = random.pick(country.stems) + random.pick(country.endings);
  return random.pick(country.patterns).replace('{name}', name).replace('{trade}', random.pick(country.trades));
}

function personName(country: Country, random: SeededRandom): string {
  return `${random.pick(country.firstNames)} ${random.pick(country.lastNames)}`;
}

function contactOf(accountId: string, key: string, country: Country, random: SeededRandom): ContactRecord {
  return {
    id: demoId(`contact-${key}`),
    accountId,
    name: personName(country, random),
    role: random.pick(ROLES),
    language: country.language,
    preferredChannel: random.pick(PREFERRED),
    hasConsent: random.chance(0.85),
  };
}
