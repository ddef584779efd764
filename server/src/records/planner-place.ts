import type { CalendarDate } from '../domain/calendar.js';
import type { Connections, Statements } from './connections.js';
import { inChunks } from './in-chunks.js';

/** How far planning by rule has come, for all instances together. */
export interface PlannerCursor {
  /** Rises with every step: who took a step knows that nobody else took the same. */
  readonly turn: number;
  /** Every record up to this revision was considered. */
  readonly revision: number;
  /** Those up to this one are being considered; null: none are. */
  readonly target: number | null;
  /** Of those being considered, the relationships up to this id were; null: none yet. */
  readonly doneThrough: string | null;
  /** Of which rules the plans are. */
  readonly rules: string;
}

/** Another instance took the step. */
export class PlannedElsewhere extends Error {
  override readonly name = 'PlannedElsewhere';
}

/** Where planning by rule stands, and when it is to look at relationships again. */
export class PlannerPlace {
  constructor(private readonly connections: Connections) {}

  async cursor(): Promise<PlannerCursor> {
    const [row] = await this.connections.use((statements) =>
      statements.rows('SELECT `turn`, `revision`, `target`, `done_through`, `rules` FROM `planner` WHERE `id` = 1'),
    );
    if (!row) throw new Error('The row of the planner is missing: the record store was not migrated.');
    const [turn, revision, target, doneThrough, rules] = row;
    return {
      turn: turn as number,
      revision: revision as number,
      target: target as number | null,
      doneThrough: doneThrough as string | null,
      rules: rules as string,
    };
  }

  /** The relationships, in order of ids, for which the days up to and including this one bring something. */
  async dueOn(day: CalendarDate): Promise<readonly string[]> {
    const rows = await this.connections.use((statements) =>
      statements.rows('SELECT `relationship_id` FROM `plan_deadline` WHERE `next_on` <= ? ORDER BY `relationship_id`', [day]),
    );
    return rows.map(([id]) => id as string);
  }

  /**
   * Takes the step from a cursor to the next, with the next day of each relationship that was considered (null: none), in
   * the transaction that writes the plans. Throws `PlannedElsewhere` when another instance was faster.
   */
  async advance(
    statements: Statements,
    from: PlannerCursor,
    to: Omit<PlannerCursor, 'turn'>,
    nextDays: ReadonlyMap<string, CalendarDate | null>,
  ): Promise<void> {
    const moved = await statements.run(
      'UPDATE `planner` SET `turn` = `turn` + 1, `revision` = ?, `target` = ?, `done_through` = ?, `rules` = ? WHERE `id` = 1 AND `turn` = ?',
      [to.revision, to.target, to.doneThrough, to.rules, from.turn],
    );
    if (moved !== 1) throw new PlannedElsewhere('Another instance planned from the same place.');
    const gone = [...nextDays].flatMap(([id, day]) => (day === null ? id : []));
    const next = [...nextDays].filter(([, day]) => day !== null);
    for (const chunk of inChunks(gone)) await statements.run('DELETE FROM `plan_deadline` WHERE `relationship_id` IN (?)', [chunk]);
    for (const chunk of inChunks(next)) {
      await statements.run(
        'INSERT INTO `plan_deadline` (`relationship_id`, `next_on`) VALUES ? ON DUPLICATE KEY UPDATE `next_on` = VALUES(`next_on`)',
        [chunk],
      );
    }
  }
}
