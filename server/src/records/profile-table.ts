import type { ProfileRecord, ProfileState } from '../domain/profile-record.js';
import type { Connections, Row, Statements } from './connections.js';
import { noteChanges } from './note-changes.js';
import type { Author } from './record-change.js';
import { setRevision, takeTurn } from './revision-lock.js';
import { dateTimeOf, instantOfText } from './sql-literal.js';

const COLUMNS =
  '`id`, `state`, `based_on`, `note`, `rules`, `created_at`, `created_by`, `changed_at`, `published_at`, `published_by`, `retired_at`, `in_force`';

/** Which profiles are to be stored as they are given, and which one is to be removed. */
export interface ProfileChanges {
  readonly stored: readonly ProfileRecord[];
  readonly removed: string | null;
}

/** The versions of the scoring rules. */
export class ProfileTable {
  constructor(private readonly connections: Connections) {}

  /** Every version, oldest first. */
  list(): Promise<readonly ProfileRecord[]> {
    return this.connections.use((statements) => readAll(statements));
  }

  /**
   * Changes profiles by a decision on what they are, alone among all writers: nothing changes between the reading and
   * the writing. A change takes a revision and is noted in the audit log. `revision` is the latest where nothing changed.
   */
  async change<D extends ProfileChanges>(
    author: Author,
    decide: (profiles: readonly ProfileRecord[]) => D,
  ): Promise<{ readonly decision: D; readonly before: readonly ProfileRecord[]; readonly revision: number }> {
    return this.connections.transaction(async (statements) => {
      const { latest } = await takeTurn(statements);
      const before = new Map((await readAll(statements)).map((profile) => [profile.id, profile]));
      const decision = decide([...before.values()]);
      const { stored, removed } = decision;
      if (stored.length === 0 && removed === null) return { decision, before: [...before.values()], revision: latest };
      const revision = latest + 1;
      const gone = [...stored.map(({ id }) => id), ...(removed === null ? [] : [removed])];
      await statements.run('DELETE FROM `scoring_profile` WHERE `id` IN (?)', [gone]);
      for (const profile of stored) await statements.run(`INSERT INTO \`scoring_profile\` (${COLUMNS}) VALUES (?)`, [columnsOf(profile)]);
      const changes = [
        ...stored.map((profile) => ({ id: profile.id, before: before.get(profile.id) ?? null, after: profile })),
        ...(removed === null ? [] : [{ id: removed, before: before.get(removed) ?? null, after: null }]),
      ];
      await noteChanges(
        statements,
        author,
        changes.map((change) => ({ kind: 'scoringProfile', ...change })),
        revision,
      );
      await setRevision(statements, revision);
      return { decision, before: [...before.values()], revision };
    });
  }
}

async function readAll(statements: Statements): Promise<readonly ProfileRecord[]> {
  return (await statements.rows(`SELECT ${COLUMNS} FROM \`scoring_profile\` ORDER BY \`created_at\`, \`id\``)).map(profileOf);
}

function profileOf([
  id,
  state,
  basedOn,
  note,
  rules,
  createdAt,
  createdBy,
  changedAt,
  publishedAt,
  publishedBy,
  retiredAt,
]: Row): ProfileRecord {
  const moment = (stored: unknown) => (stored === null ? null : instantOfText(stored as string));
  return {
    id: id as string,
    state: state as ProfileState,
    basedOn: basedOn as string | null,
    note: note as string | null,
    rules: JSON.parse(rules as string) as unknown,
    createdAt: instantOfText(createdAt as string),
    createdBy: createdBy as string,
    changedAt: instantOfText(changedAt as string),
    publishedAt: moment(publishedAt),
    publishedBy: publishedBy as string | null,
    retiredAt: moment(retiredAt),
  };
}

function columnsOf(profile: ProfileRecord): unknown[] {
  const { id, state, basedOn, note, rules, createdBy, publishedBy } = profile;
  const moment = (instant: number | null) => (instant === null ? null : dateTimeOf(instant));
  return [
    id,
    state,
    basedOn,
    note,
    JSON.stringify(rules),
    moment(profile.createdAt),
    createdBy.slice(0, 255),
    moment(profile.changedAt),
    moment(profile.publishedAt),
    publishedBy?.slice(0, 255) ?? null,
    moment(profile.retiredAt),
    state === 'PUBLISHED' ? 1 : null,
  ];
}
