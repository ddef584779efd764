import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { accountId, relationshipId } from './bench-records.mjs';

const PAGE = resolve(import.meta.dirname, '../../web/src/features/relationship');
const WINDOW = { last: { count: 36, unit: 'MONTH' } };
const ESTIMATE = '{ value low high n }';

export const TREND = `query ($window: TimeWindowInput!) { relationshipAnalytics(window: $window) {
  buckets(groupBy: [{ dimension: PERIOD, grain: MONTH }, { dimension: REGION }], first: 800) {
    nodes { period { start end } region relationships trust ${ESTIMATE} commitment ${ESTIMATE} } } } }`;

export const FLOW = `query ($window: TimeWindowInput!) { interactionAnalytics(window: $window, where: { relationship: { region: ["North", "South"] } }) {
  buckets(groupBy: [{ dimension: CHANNEL }, { dimension: SEGMENT }], first: 100) { nodes { channel segment interactions inbound } } } }`;

const ENTITIES = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on Account { id relationshipQuality { asOf status trust ${ESTIMATE} commitment ${ESTIMATE} } } } }`;

/** Asks for a portfolio trend: 36 months, trust and commitment, by region. */
export const askTrend = ({ ask }) => ask(TREND, { window: WINDOW });

/** Asks a flow question with two groupings and a filter. */
export const askFlow = ({ ask }) => ask(FLOW, { window: WINDOW });

/** Asks for so many accounts as a router does, with the quality of their relationships. */
export function askEntities({ ask }, count, from) {
  const representations = Array.from({ length: count }, (_, at) => ({ __typename: 'Account', id: accountId(from + at) }));
  return ask(ENTITIES, { representations });
}

const DOCUMENTS = ['relationship-header', 'peer-trend', 'attributes', 'explain', 'obligations', 'phases', 'timeline'];

/** Asks for everything that the page of one relationship shows, as the page itself does: its documents all at once. */
export async function relationshipPage() {
  const documents = await Promise.all(DOCUMENTS.map((name) => readFile(resolve(PAGE, `${name}.graphql`), 'utf8')));
  const today = new Date().toISOString().slice(0, 10);
  const aYearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return ({ ask }, number) => {
    const variables = {
      id: relationshipId(number),
      earlier: aYearAgo,
      from: aYearAgo,
      to: today,
      window: { last: { count: 12, unit: 'MONTH' } },
      grain: 'MONTH',
      peers: { segment: ['Business'] },
      after: null,
    };
    return Promise.all(documents.map((document) => ask(document, declared(document, variables))));
  };
}

function declared(document, variables) {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => document.includes(`$${name}:`)));
}

/** Milliseconds from sending a new interaction until an analytics answer has counted it. */
export async function millisecondsUntilVisible({ ask }, number) {
  const id = `bench:new-${Date.now()}-${number}`;
  const count = async () => {
    const data = await ask(
      `query ($window: TimeWindowInput!, $relationship: [ID!]) { interactionAnalytics(window: $window, where: { relationship: { relationship: $relationship } }) { total { interactions } } }`,
      { window: { last: { count: 12, unit: 'MONTH', completeOnly: false } }, relationship: [relationshipId(number)] },
    );
    return data.interactionAnalytics.total.interactions;
  };
  const before = await count();
  const started = performance.now();
  const record = {
    id,
    relationshipId: relationshipId(number),
    occurredAt: new Date(Date.now() - 60_000).toISOString(),
    channel: 'EMAIL',
    direction: 'INBOUND',
    isHuman: true,
  };
  await ask(`mutation ($record: InteractionInput!) { recordInteractions(input: { records: [$record] }) { results { outcome } } }`, {
    record,
  });
  while ((await count()) === before) continue;
  return performance.now() - started;
}
