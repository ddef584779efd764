import DataLoader from 'dataloader';
import type { RowScope } from '../access/row-scope.js';
import type { AccountDimension, AgentDimension } from '../analytics/dimension-reader.js';
import { DEMO_SOURCE } from '../domain/demo-source.js';
import { calendarDateOf, type Day } from '../domain/calendar.js';
import type { RecordKind, RecordOf } from '../domain/record/record-kind.js';
import type { RecordReader } from '../records/record-reader.js';
import type { RecordName } from '../records/write-outcome.js';
import { type ChildLoaders, childLoaders } from './record/child-page.loader.js';
import type { VoteContribution } from '../projection/relationship-evidence.js';
import type { RelationshipDimension } from '../analytics/dimension-reader.js';
import type { Readers } from './readers.js';
import type { ObligationStateType } from './obligation/obligation-state.type.js';
import { obligationStatesOfDay } from './obligation/obligation-states-of-day.js';
import { type LinkedCaseLoaders, linkedCaseLoaders } from './case/linked-cases.loader.js';
import type { PhaseOpinion } from './relationship/phase-opinion.type.js';
import { phaseOpinionsOfDay } from './relationship/phase-opinions-of-day.js';
import { qualityOfState } from './relationship/quality-of-state.js';
import type { RelationshipQuality } from './relationship/relationship-quality.type.js';
import type { Relationship } from './relationship/relationship.type.js';
import type { SurveyResults } from './survey/survey-results.type.js';
import { surveyResultsOf } from './survey/survey-results-of.js';
import { historyPageLoader, type HistoryPageLoader } from './timeline/history-page.loader.js';

/** The quality of a relationship, asked for by relationship and day. */
export interface QualityKey {
  readonly relationshipId: string;
  readonly day: Day;
}

/** A relationship's quality on a day, and whether the relationship was active then. */
export interface QualityOnDay {
  readonly isActive: boolean;
  readonly quality: RelationshipQuality;
}

/** Batching loaders of one request. A row outside the caller's scope loads as null, exactly like a missing one. */
export interface Loaders extends ChildLoaders, LinkedCaseLoaders {
  readonly relationship: DataLoader<string, Relationship | null>;
  readonly relationshipsOfAccount: DataLoader<string, readonly Relationship[]>;
  readonly account: DataLoader<string, AccountDimension | null>;
  readonly agent: DataLoader<string, AgentDimension | null>;
  readonly quality: DataLoader<QualityKey, QualityOnDay | null, string>;
  readonly phases: DataLoader<string, readonly PhaseOpinion[] | null>;
  readonly obligations: DataLoader<string, readonly ObligationStateType[] | null>;
  /** The obligations of a deal. */
  readonly dealObligations: DataLoader<RecordOf<'deal'>, readonly ObligationStateType[] | null, string>;
  /** Agents that a visible record names, whichever relationships they have. */
  readonly namedAgent: DataLoader<string, RecordOf<'agent'> | null>;
  /** The records of a kind by id. */
  readonly record: <K extends RecordKind>(kind: K) => DataLoader<string, RecordOf<K> | null>;
  readonly lastContact: DataLoader<string, RecordOf<'interaction'> | null>;
  readonly contributions: DataLoader<RecordName, readonly VoteContribution[], string>;
  readonly historyPage: HistoryPageLoader;
  /** What a survey found. */
  readonly surveyResults: DataLoader<RecordOf<'survey'>, SurveyResults, string>;
  /** The surveys of a name, the earliest opened first. */
  readonly surveyWaves: DataLoader<string, readonly RecordOf<'survey'>[]>;
  /** All moves between stages of a relationship, oldest first. */
  readonly stageChanges: DataLoader<string, readonly RecordOf<'stageChange'>[]>;
}

/** More ids than this are loaded in several statements. */
const IDS_AT_ONCE = 1_000;
const RELATIONSHIPS_PAGED_AT_ONCE = 200;
/** More moves between stages than any relationship makes. */
const MOST_MOVES = 1_000;

/** What was found of a kind by id, null where nothing was. */
type Seen = <Result>(kind: string, id: string, found: Result | undefined) => Result | null;

/** The loaders of one caller's request; `onUnseen` hears of what was asked for by id and is not there for the caller. */
export function createLoaders(
  readers: Readers,
  scope: RowScope,
  signal: AbortSignal,
  onUnseen: (kind: string, id: string) => void = () => {},
): Loaders {
  const options = { signal };
  const seen: Seen = (kind, id, found) => {
    if (found === undefined) onUnseen(kind, id);
    return found ?? null;
  };
  const byId = <Row extends { readonly id: string }, Result>(
    kind: string,
    read: (ids: readonly string[]) => Promise<readonly Row[]>,
    view: (row: Row) => Result,
  ) =>
    new DataLoader<string, Result | null>(
      async (ids) => {
        const found = new Map((await read(ids)).map((row) => [row.id, view(row)]));
        return ids.map((id) => seen(kind, id, found.get(id)));
      },
      { maxBatchSize: IDS_AT_ONCE },
    );
  const { dimensions, evidence, records, history, profile } = readers;
  return {
    relationship: byId('relationship', (ids) => dimensions.relationshipsById(scope, ids, options), relationshipOf),
    account: byId(
      'account',
      (ids) => dimensions.accountsById(scope, ids, options),
      (row) => ({ ...row }),
    ),
    agent: byId(
      'agent',
      (ids) => dimensions.agentsById(scope, ids, options),
      (row) => ({ ...row }),
    ),
    relationshipsOfAccount: new DataLoader(async (accountIds) => {
      const rows = await dimensions.relationshipsOfAccounts(scope, accountIds, options);
      const groups = Map.groupBy(rows, ({ accountId }) => accountId);
      return accountIds.map((id) => (groups.get(id) ?? []).map(relationshipOf));
    }),
    quality: new DataLoader(
      async (keys) => {
        const ids = [...new Set(keys.map(({ relationshipId }) => relationshipId))];
        const days = [...new Set(keys.map(({ day }) => day))];
        const states = await evidence.statesAt(scope, ids, days, options);
        const found = new Map(
          states.map((state) => [qualityKey(state), { isActive: state.isActive, quality: qualityOfState(state, profile) }]),
        );
        return keys.map((key) => found.get(qualityKey(key)) ?? null);
      },
      { cacheKeyFn: qualityKey },
    ),
    phases: new DataLoader(async (ids) => {
      const opinions = await evidence.opinionsAt(scope, ids, readers.latestDay(), options);
      const found = new Map(opinions.map((entry) => [entry.relationshipId, phaseOpinionsOfDay(entry)]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    obligations: new DataLoader(async (ids) => {
      const states = await readers.obligations.statesAt(scope, ids, readers.latestDay(), options);
      const found = new Map(states.map((entry) => [entry.relationshipId, obligationStatesOfDay(entry)]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    dealObligations: new DataLoader(
      async (deals) => {
        const states = await readers.obligations.statesOfDealsAt(scope, deals, readers.latestDay(), options);
        const found = new Map(states.map((entry) => [entry.dealId, obligationStatesOfDay(entry)]));
        return deals.map(({ id }) => found.get(id) ?? null);
      },
      { cacheKeyFn: ({ id }) => id, maxBatchSize: IDS_AT_ONCE },
    ),
    record: recordLoaders(records, scope, seen),
    namedAgent: new DataLoader(async (ids) => {
      const agents = await records.namedAgents(ids);
      return ids.map((id) => agents.get(id) ?? null);
    }),
    ...childLoaders(readers.lists, scope),
    ...linkedCaseLoaders(readers.linkedCases, scope, options),
    lastContact: new DataLoader(
      async (relationshipIds) => {
        const pages = await history.pages(['interaction'], relationshipIds, { first: 1 }, scope);
        return relationshipIds.map((id) => pages.get(id)?.entries[0]?.record ?? null);
      },
      { maxBatchSize: RELATIONSHIPS_PAGED_AT_ONCE },
    ),
    contributions: new DataLoader(
      async (names) => {
        const rows = await evidence.contributionsOf(scope, [...new Set(names.map(({ id }) => id))], options);
        const groups = Map.groupBy(rows, ({ recordKind, recordId }) => nameKey({ kind: recordKind, id: recordId }));
        return names.map((name) => groups.get(nameKey(name)) ?? []);
      },
      { cacheKeyFn: nameKey },
    ),
    historyPage: historyPageLoader(history, scope),
    surveyResults: new DataLoader(
      async (surveys) => {
        const ids = surveys.map(({ id }) => id);
        const answers = await readers.surveyResults.answers(scope, ids, options);
        return surveys.map((survey) => surveyResultsOf(survey, answers));
      },
      { cacheKeyFn: ({ id }) => id },
    ),
    surveyWaves: new DataLoader(async (names) => {
      const waves = await records.lookUp('survey', 'name', names, scope);
      return names.map((name) => (waves.get(name) ?? []).toSorted((one, other) => (one.openedOn < other.openedOn ? -1 : 1)));
    }),
    stageChanges: new DataLoader(
      async (relationshipIds) => {
        const pages = await history.pages(['stageChange'], relationshipIds, { first: MOST_MOVES }, scope);
        return relationshipIds.map((id) => (pages.get(id)?.entries ?? []).map(({ record }) => record).toReversed());
      },
      { maxBatchSize: RELATIONSHIPS_PAGED_AT_ONCE },
    ),
  };
}

/** A loader of each kind, made when it is first asked for. */
function recordLoaders(records: RecordReader, scope: RowScope, seen: Seen): Loaders['record'] {
  const made = new Map<RecordKind, DataLoader<string, RecordOf<RecordKind> | null>>();
  return <K extends RecordKind>(kind: K) => {
    const known = made.get(kind);
    if (known) return known as DataLoader<string, RecordOf<K> | null>;
    const loader = new DataLoader<string, RecordOf<K> | null>(async (ids) => {
      const found = await records.find(kind, ids, scope);
      return ids.map((id) => seen(kind, id, found.get(id)));
    });
    made.set(kind, loader);
    return loader;
  };
}

function nameKey({ kind, id }: RecordName): string {
  return `${kind} ${id}`;
}

function qualityKey({ relationshipId, day }: QualityKey): string {
  return `${day} ${relationshipId}`;
}

function relationshipOf(row: RelationshipDimension): Relationship {
  const { id, accountId, ownerId, businessUnitId, businessUnit, type, stage, suggestedStage, phase, startedDay, endedDay, source } = row;
  return {
    id,
    accountId,
    ownerId,
    businessUnit: { id: businessUnitId, name: businessUnit },
    type,
    stage,
    suggestedStage: suggestedStage ?? stage,
    phase,
    startedOn: calendarDateOf(startedDay),
    endedOn: endedDay === null ? null : calendarDateOf(endedDay),
    isDemo: source === DEMO_SOURCE,
  };
}
