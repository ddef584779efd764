import type { Day } from '../domain/calendar.js';
import type { AgentRecord } from '../domain/record/agent.js';
import { RelationshipType } from '../domain/relationship-type.js';
import type { CastAccount } from './account-cast.js';
import { ARCHETYPES, DISSOLUTION_OF } from './archetype.js';
import type { Archetype } from './archetype.js';
import { demoId } from './demo-id.js';
import type { SeededRandom } from './seeded-random.js';
import { agentsOf, AUTOMATION, BUSINESS_UNITS, DRIVES, SERVICES } from './supplier-cast.js';
import type { TeamName } from './supplier-cast.js';

export const DAYS_OF_STORY = 1095;

/** Who meets whom, when, as what, and which story they live. */
export interface RelationshipPlan {
  readonly key: string;
  readonly id: string;
  readonly account: CastAccount;
  readonly businessUnitId: string;
  readonly owner: AgentRecord;
  readonly colleagues: readonly AgentRecord[];
  readonly archetype: Archetype;
  readonly type: RelationshipType;
  /** What it was at first, until `typeSince`; null: it was never anything else. */
  readonly formerType: RelationshipType | null;
  readonly typeSince: Day;
  readonly start: Day;
  /** The day it ended; the day of today if it goes on. */
  readonly end: Day;
  readonly hasEnded: boolean;
}

/** Plans every relationship: each account has one, and some have a second with another business unit. */
export function planRelationships(accounts: readonly CastAccount[], today: Day, random: SeededRandom): RelationshipPlan[] {
  const archetypes = shuffled(
    Object.entries(ARCHETYPES).flatMap(([name, count]) => Array<Archetype>(count).fill(name as Archetype)),
    random,
  );
  return archetypes.map((archetype, index) => {
    const account = accounts[index % accounts.length]!;
    const units = businessUnitsOf(index % accounts.length);
    return planOne(String(index + 1), account, units[index < accounts.length ? 0 : 1], archetype, today, random.branch(`plan ${index}`));
  });
}

function planOne(
  key: string,
  account: CastAccount,
  businessUnitId: string,
  archetype: Archetype,
  today: Day,
  random: SeededRandom,
): RelationshipPlan {
  const type = typeOf(archetype, account, random);
  const hasEnded = archetype in DISSOLUTION_OF;
  const end = hasEnded ? today - random.whole(20, 330) : today;
  const start = startOf(archetype, today, end, random);
  const formerType = end - start > 400 && random.chance(0.14) ? formerTypeOf(type, random) : null;
  const team = teamOf(account, type);
  const owner = random.pick(agentsOf(team));
  return {
    key,
    id: demoId(`relationship-${key}`),
    account,
    businessUnitId,
    owner,
    colleagues: agentsOf(team),
    archetype,
    type,
    formerType,
    typeSince: start + Math.floor((end - start) * random.within(0.3, 0.7)),
    start,
    end,
    hasEnded,
  };
}

function startOf(archetype: Archetype, today: Day, end: Day, random: SeededRandom): Day {
  if (archetype === 'NEWCOMER') return today - random.whole(15, 110);
  if (archetype === 'TEST_FAILED') return end - random.whole(90, 170);
  const first = today - DAYS_OF_STORY;
  return random.chance(0.65) ? first + random.whole(0, 90) : first + random.whole(90, Math.max(100, end - first - 560));
}

function typeOf(archetype: Archetype, { segment }: CastAccount, random: SeededRandom): RelationshipType {
  if (archetype === 'SELF_SERVICE') return random.pick([RelationshipType.SELF_SERVICE, RelationshipType.AUTOMATED_SERVICE]);
  if (segment === 'Enterprise') return random.weighted({ DEDICATED_PERSONAL_ASSISTANCE: 6, LONG_TERM: 3, PERSONAL_ASSISTANCE: 1 });
  if (segment === 'Private buyers') return random.weighted({ TRANSACTIONAL: 5, COMMUNITY: 3, PERSONAL_ASSISTANCE: 2 });
  if (segment === 'Small business') return random.weighted({ PERSONAL_ASSISTANCE: 4, LONG_TERM: 3, TRANSACTIONAL: 2, COMMUNITY: 1 });
  return random.weighted({ LONG_TERM: 6, PERSONAL_ASSISTANCE: 3, DEDICATED_PERSONAL_ASSISTANCE: 1, TRANSACTIONAL: 1 });
}

function formerTypeOf(type: RelationshipType, random: SeededRandom): RelationshipType {
  if (type === 'DEDICATED_PERSONAL_ASSISTANCE') return RelationshipType.LONG_TERM;
  if (type === 'SELF_SERVICE' || type === 'AUTOMATED_SERVICE') return RelationshipType.PERSONAL_ASSISTANCE;
  return type === 'TRANSACTIONAL'
    ? RelationshipType.LONG_TERM
    : random.pick([RelationshipType.TRANSACTIONAL, RelationshipType.PERSONAL_ASSISTANCE]);
}

function teamOf({ segment, region }: CastAccount, type: RelationshipType): TeamName {
  if (segment === 'Enterprise' || type === 'DEDICATED_PERSONAL_ASSISTANCE') return 'Key accounts';
  if (type === 'SELF_SERVICE' || type === 'AUTOMATED_SERVICE' || type === 'COMMUNITY' || type === 'TRANSACTIONAL') return 'Service desk';
  return region === 'Northern Europe' || region === 'Central Europe' || region === 'North America'
    ? 'Field sales north'
    : 'Field sales south';
}

/** The unit that an account deals with first, and the one it comes to deal with besides. */
function businessUnitsOf(account: number): readonly [string, string] {
  const units = [DRIVES, AUTOMATION, SERVICES];
  const first = units[account % BUSINESS_UNITS.length]!;
  const second = units[(account + 1) % BUSINESS_UNITS.length]!;
  return [first.id, second.id];
}

function shuffled<T>(items: readonly T[], random: SeededRandom): T[] {
  const result = [...items];
  for (let index = result.length - 1; index > 0; index -= 1) {
    const other = random.whole(0, index);
    [result[index], result[other]] = [result[other]!, result[index]!];
  }
  return result;
}
