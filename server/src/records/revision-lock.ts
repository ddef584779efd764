import type { Statements } from './connections.js';

/** What a writer learns when its turn has come. */
export interface Turn {
  /** The latest committed revision. */
  readonly latest: number;
  /** The latest revision in which any record was deleted or moved, 0: none ever was. */
  readonly latestLoss: number;
}

/**
 * Waits until no other writer is at work and keeps them out until the transaction ends. Revisions are therefore
 * given in commit order, without gaps, and reads after this call see everything that was written before.
 */
export async function takeTurn(statements: Statements): Promise<Turn> {
  const [locked] = await statements.rows('SELECT `value` FROM `revision` WHERE `id` = 1 FOR UPDATE');
  const [loss] = await statements.rows('SELECT MAX(`revision`) FROM `tombstone`');
  if (!locked) throw new Error('The revision row is missing: the record store was not migrated.');
  return { latest: locked[0] as number, latestLoss: (loss?.[0] ?? 0) as number };
}

/** Makes a revision the latest one when the transaction commits. */
export async function setRevision(statements: Statements, revision: number): Promise<void> {
  await statements.run('UPDATE `revision` SET `value` = ? WHERE `id` = 1', [revision]);
}

/** A record that a relationship loses. `relationshipId` is empty for kinds that belong to none. */
export interface Loss {
  readonly kind: string;
  readonly id: string;
  readonly relationshipId: string;
}

/** Notes losses, so that whoever follows the revision learns of them. */
export async function noteLosses(statements: Statements, losses: readonly Loss[], revision: number): Promise<void> {
  if (losses.length === 0) return;
  await statements.run(
    'INSERT INTO `tombstone` (`kind`, `id`, `relationship_id`, `revision`) VALUES ? ON DUPLICATE KEY UPDATE `revision` = VALUES(`revision`)',
    [losses.map((loss) => [loss.kind, loss.id, loss.relationshipId, revision])],
  );
}
