const DAY = 86_400_000;
export const YEARS = 3;
const DAYS = YEARS * 365;

const REGIONS = ['North', 'South', 'East', 'West', 'Centre', 'Islands'];
const SEGMENTS = ['Enterprise', 'Business', 'Small'];
const INDUSTRIES = ['Machinery', 'Food', 'Textiles', 'Chemistry', 'Logistics', 'Retail', 'Energy', 'Health'];
const COUNTRIES = ['IT', 'DE', 'FR', 'ID', 'ES'];
const TYPES = ['PERSONAL_ASSISTANCE', 'DEDICATED_PERSONAL_ASSISTANCE', 'SELF_SERVICE', 'AUTOMATED_SERVICE'];
const CHANNELS = ['EMAIL', 'PHONE_CALL', 'PORTAL', 'EMAIL', 'MEETING', 'EMAIL'];
const PHASES = ['PRE_DEAL', 'OPERATIONAL', 'POST_DEAL'];
const AGENTS = 500;
const TEAMS = 25;
const BUSINESS_UNITS = 6;

/** Numbers that look random and are the same with every run: mulberry32. */
function numbersOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const pad = (number) => String(number).padStart(7, '0');

export const relationshipId = (number) => `bench:r${pad(number)}`;
export const accountId = (number) => `bench:a${pad(number)}`;

/** What relationships share: business units and agents. */
export function sharedRecords() {
  const units = Array.from({ length: BUSINESS_UNITS }, (_, at) => ({
    kind: 'businessUnit',
    record: { id: `bench:u${at}`, name: `Unit ${at + 1}` },
  }));
  const agents = Array.from({ length: AGENTS }, (_, at) => ({
    kind: 'agent',
    record: { id: `bench:g${pad(at)}`, name: `Agent ${at + 1}`, team: `Team ${(at % TEAMS) + 1}` },
  }));
  return [...units, ...agents];
}

/**
 * One relationship over three years that end with `until`: its account, its interactions (as many as given, spread
 * evenly at random), every tenth with a request that is answered late or soon, well or badly, a promise with every
 * thirtieth, a complaint with every hundredth, and one deal. How good it is, and whether it rises or falls, differs by
 * relationship.
 */
export function recordsOfRelationship(number, interactions, until) {
  const next = numbersOf(number * 7919 + 17);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const records = [];
  const add = (kind, record) => records.push({ kind, record });
  const id = relationshipId(number);
  const agentId = `bench:g${pad(Math.floor(next() * AGENTS))}`;
  const start = until - DAYS * DAY;
  const began = start - Math.floor(next() * 1000) * DAY;
  add('account', {
    id: accountId(number),
    name: `Customer ${number}`,
    segment: pick(SEGMENTS),
    industry: pick(INDUSTRIES),
    region: pick(REGIONS),
    country: pick(COUNTRIES),
  });
  add('relationship', {
    id,
    accountId: accountId(number),
    businessUnitId: `bench:u${Math.floor(next() * BUSINESS_UNITS)}`,
    ownerId: agentId,
    startedOn: dateOf(began),
  });
  add('typeChange', { id: `${id}/t`, relationshipId: id, type: pick(TYPES), since: dateOf(began) });
  const goodness = 0.3 + 0.6 * next();
  const slope = (next() - 0.5) * 0.4;
  const dealId = `${id}/d`;
  const dealOn = start + Math.floor(next() * (DAYS - 200)) * DAY;
  add('deal', {
    id: dealId,
    relationshipId: id,
    agentId,
    preDealOn: dateOf(dealOn),
    operationalOn: dateOf(dealOn + 40 * DAY),
    postDealOn: dateOf(dealOn + 120 * DAY),
    closedOn: dateOf(dealOn + 40 * DAY),
    outcome: 'WON',
    amount: Math.round(1000 + next() * 90_000),
    currency: 'EUR',
  });
  for (let at = 0; at < interactions; at += 1) {
    const moment = Math.floor(start + ((at + next()) / interactions) * DAYS * DAY);
    const part = `${id}/${pad(at)}`;
    const channel = pick(CHANNELS);
    const phase = moment < dealOn + 40 * DAY ? 'PRE_DEAL' : moment < dealOn + 120 * DAY ? 'OPERATIONAL' : pick(PHASES);
    const isInbound = next() < 0.5;
    add('interaction', {
      id: part,
      relationshipId: id,
      agentId,
      occurredAt: moment,
      channel,
      direction: isInbound ? 'INBOUND' : 'OUTBOUND',
      isHuman: channel !== 'PORTAL',
      phase,
    });
    const quality = Math.min(1, Math.max(0, goodness + slope * (at / interactions - 0.5) + (next() - 0.5) * 0.4));
    if (at % 10 === 0) {
      add('request', { id: part, relationshipId: id, agentId, raisedAt: moment, channel, phase });
      const respondedAt = Math.min(until - 1, moment + Math.floor((0.1 + (1 - quality) * 4 * next()) * DAY));
      const judged = { quality: Math.round(quality * 100) / 100, completeness: next() < quality ? 1 : 0.5, rater: 'CUSTOMER' };
      if (next() < 0.9) add('response', { id: part, relationshipId: id, requestId: part, agentId, respondedAt, channel, phase, ...judged });
    }
    if (at % 30 === 7) {
      const dueAt = moment + 5 * DAY;
      const keptAt = Math.min(until - 1, next() < quality ? dueAt - DAY : dueAt + DAY);
      add('promise', {
        id: part,
        relationshipId: id,
        agentId,
        madeBy: next() < 0.8 ? 'SUPPLIER' : 'CUSTOMER',
        madeAt: moment,
        dueAt,
        keptAt: Math.max(moment, keptAt),
      });
    }
    if (at % 100 === 50) {
      const resolvedAt = Math.min(until - 1, moment + Math.floor((1 + next() * 9) * DAY));
      const openedAt = Math.min(moment, until - 1);
      add('case', { id: part, relationshipId: id, agentId, kind: 'COMPLAINT', severity: 1 + Math.floor(next() * 3), openedAt, resolvedAt });
    }
  }
  return records;
}

function dateOf(moment) {
  return new Date(moment).toISOString().slice(0, 10);
}
