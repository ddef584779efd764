import type { StageChangeRecord } from '../record/relationship.js';
import type { RuleBreach, RuleOfNeighbours } from './record-rule.js';

type Move = Pick<StageChangeRecord, 'id' | 'stage' | 'occurredAt'>;

/** A relationship that has been dissolved can only be dissolved again after it was taken up again. */
export const dissolvedOnce: RuleOfNeighbours<'stageChange', 'relationshipId' | 'stage' | 'occurredAt'> = {
  beside: { sameField: 'relationshipId' },
  fields: ['relationshipId', 'stage', 'occurredAt'],
  concerns: ({ stage }) => stage === 'DISSOLUTION',
  breachOf: (record, neighbours): RuleBreach | null => {
    const others = [...neighbours.values()].filter(
      ({ id, relationshipId }) => id !== record.id && relationshipId === record.relationshipId,
    );
    const moves: readonly Move[] = [...others, record].sort(inOrderOfMoves);
    const at = moves.findIndex(({ id }) => id === record.id);
    const other = [moves[at - 1], moves[at + 1]].find((move) => move?.stage === 'DISSOLUTION');
    return other === undefined
      ? null
      : {
          code: 'SECOND_DISSOLUTION',
          field: 'stage',
          value: record.stage,
          rule: `A relationship can be dissolved only once, unless it was taken up again in between (dissolved on ${new Date(other.occurredAt).toISOString().slice(0, 10)} by "${other.id}").`,
        };
  },
};

function inOrderOfMoves(left: Move, right: Move): number {
  return left.occurredAt - right.occurredAt || (left.id < right.id ? -1 : 1);
}
