import type { RowScope } from '../access/row-scope.js';
import type { AnyRecord, RecordKind, RecordOf } from '../domain/record/record-kind.js';
import { SHARED_KINDS } from '../domain/record/shared-kind.js';
import type { Statements } from './connections.js';
import { inChunks } from './in-chunks.js';
import type { RecordColumn, RecordTable, RecordTables } from './record-table.js';
import { unknownReference } from './reference-check.js';
import { visibleThroughScope } from './visibility.js';
import type { Rejection } from './write-outcome.js';

/** What is the supplier's own or about no customer may be referred to by everyone who writes. */
const OPEN_TO_REFERENCES: ReadonlySet<RecordKind> = new Set(['agent', 'businessUnit', 'survey', 'campaign', 'information']);

/** Whether each stored record of a kind may be seen through a scope, by id; what is not stored is absent. */
export async function visibilityOf(
  statements: Statements,
  table: RecordTable,
  ids: Iterable<string>,
  scope: RowScope,
): Promise<ReadonlyMap<string, boolean>> {
  const visible = visibleThroughScope(table, scope);
  const found = new Map<string, boolean>();
  for (const chunk of inChunks([...ids])) {
    const sql = `SELECT t.\`id\`, ${visible.sql} FROM \`${table.name}\` t WHERE t.\`id\` IN (?)`;
    for (const [id, isVisible] of await statements.rows(sql, [...visible.values, chunk])) found.set(id as string, isVisible === 1);
  }
  return found;
}

/**
 * Why records of one call may not be written through a scope, by their place. A stored record, what a record refers
 * to and what it is moved to must be visible; otherwise it is refused as if what it names were not there. Relationships
 * that are not stored cannot be in a restricted scope. A fixed number of statements for each kind that is named.
 */
export async function rejectionsOutsideScope(
  statements: Statements,
  tables: RecordTables,
  items: readonly AnyRecord[],
  scope: RowScope,
): Promise<ReadonlyMap<number, Rejection>> {
  const rejections = new Map<number, Rejection>();
  const named = namedIds(tables, items);
  const visibility = new Map<RecordKind, ReadonlyMap<string, boolean>>();
  for (const [kind, ids] of named) visibility.set(kind, await visibilityOf(statements, tables[kind], ids, scope));
  const teams = await teamsOfOwners(statements, items, scope);
  const written = new Set(items.map(({ kind, record }) => `${kind} ${record.id}`));
  for (const [place, { kind, record }] of items.entries()) {
    const own = visibility.get(kind)?.get(record.id);
    const isForeign = own === false || (kind === 'relationship' && own === undefined) || SHARED_KINDS.has(kind);
    const hidden = guardedReferences(tables[kind]).find((column) => {
      const id = referenceIn(record, column);
      if (id == null) return false;
      const seen = visibility.get(column.refersTo)?.get(id);
      return seen === undefined ? !written.has(`${column.refersTo} ${id}`) : !seen;
    });
    if (hidden) rejections.set(place, unknownReference(hidden, hidden.refersTo, referenceIn(record, hidden) ?? ''));
    else if (isForeign) rejections.set(place, unknownReference({ field: 'id' }, kind, record.id));
    else if (kind === 'relationship') {
      const rejection = handedOver(record, scope, teams);
      if (rejection) rejections.set(place, rejection);
    }
  }
  return rejections;
}

type GuardedColumn = RecordColumn & { readonly refersTo: RecordKind };

function guardedReferences(table: RecordTable): readonly GuardedColumn[] {
  return table.columns.filter((column): column is GuardedColumn => column.refersTo !== null && !OPEN_TO_REFERENCES.has(column.refersTo));
}

function referenceIn(record: AnyRecord['record'], column: RecordColumn): string | null | undefined {
  return (record as Readonly<Record<string, string | null | undefined>>)[column.field];
}

function namedIds(tables: RecordTables, items: readonly AnyRecord[]): ReadonlyMap<RecordKind, ReadonlySet<string>> {
  const named = new Map<RecordKind, Set<string>>();
  const add = (kind: RecordKind, id: string): void => {
    const ids = named.get(kind) ?? new Set();
    named.set(kind, ids.add(id));
  };
  for (const { kind, record } of items) {
    add(kind, record.id);
    for (const column of guardedReferences(tables[kind])) {
      const id = referenceIn(record, column);
      if (id != null) add(column.refersTo, id);
    }
  }
  return named;
}

/** The teams of those who relationships are handed to, where the scope asks for teams. */
async function teamsOfOwners(
  statements: Statements,
  items: readonly AnyRecord[],
  { team }: RowScope,
): Promise<ReadonlyMap<string, unknown>> {
  const owners = items.flatMap(({ kind, record }) => (kind === 'relationship' ? (record.ownerId ?? []) : []));
  const teams = new Map<string, unknown>();
  for (const chunk of team ? inChunks([...new Set(owners)]) : []) {
    const rows = await statements.rows('SELECT `id`, `team` FROM `agent` WHERE `id` IN (?)', [chunk]);
    for (const [id, of] of rows) teams.set(id as string, of);
  }
  return teams;
}

/** A relationship stays in the scope through which it is written. */
function handedOver(
  { ownerId, businessUnitId }: RecordOf<'relationship'>,
  scope: RowScope,
  teams: ReadonlyMap<string, unknown>,
): Rejection | null {
  const isForeignOwner =
    ownerId !== undefined &&
    ((scope.owner && !scope.owner.includes(ownerId ?? '')) || (scope.team && !scope.team.includes(String(teams.get(ownerId ?? '')))));
  if (isForeignOwner) return unknownReference({ field: 'ownerId' }, 'agent', ownerId ?? '');
  const isForeignUnit = scope.businessUnit && !scope.businessUnit.includes(businessUnitId);
  return isForeignUnit ? unknownReference({ field: 'businessUnitId' }, 'businessUnit', businessUnitId) : null;
}
