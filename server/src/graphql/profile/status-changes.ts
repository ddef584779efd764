import { RelationshipStatus } from '../../domain/relationship-status.js';
import { membersOf } from '../../domain/words.js';
import { inOrderOfPlace, type ListPlace } from '../../projection/list-place.js';
import type { StatusChange, StatusMove } from './profile-comparison.type.js';

const ORDER = membersOf(RelationshipStatus);

type Statuses = ReadonlyMap<string, RelationshipStatus>;
type Change = Omit<StatusChange, 'doors'>;

/** The relationships whose status is another, in the order of what they would become; `compared` are known on both sides. */
export function statusChanges(published: Statuses, draft: Statuses): { readonly compared: number; readonly changes: readonly Change[] } {
  const both = [...published].flatMap(([relationshipId, from]) => {
    const to = draft.get(relationshipId);
    return to === undefined ? [] : [{ relationshipId, from, to }];
  });
  const changes = both.filter(({ from, to }) => from !== to);
  return { compared: both.length, changes: inOrderOfPlace(changes, placeOfChange) };
}

/** The place of a change in its list. */
export function placeOfChange({ relationshipId, from, to }: Change): ListPlace {
  return [ORDER.indexOf(to), ORDER.indexOf(from), relationshipId];
}

/** How many changes there are from each status to each other, the most frequent first. */
export function statusMoves(changes: readonly Change[]): readonly StatusMove[] {
  const moves = Map.groupBy(changes, ({ from, to }) => `${from} ${to}`);
  const counted = [...moves.values()].map((group) => ({ from: group[0]!.from, to: group[0]!.to, relationships: group.length }));
  return inOrderOfPlace(counted, ({ from, to, relationships }) => [-relationships, ORDER.indexOf(from), ORDER.indexOf(to)]);
}
