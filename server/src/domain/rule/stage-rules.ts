import { SIDE_OF_REASON } from '../lifecycle-stage.js';
import type { StageChangeRecord } from '../record/relationship.js';
import type { RuleAlone, RuleBreach, RuleOfNeighbours } from './record-rule.js';

type Move = Pick<StageChangeRecord, 'id' | 'stage' | 'occurredAt'>;

/** A dissolution says who ended the relationship and why: by a reason of that side, or by another one in words. */
export const dissolutionFounded: RuleAlone<'stageChange'> = {
  breachOf: ({ stage, endedBy, reason, note }): RuleBreach | null => {
    if (stage !== 'DISSOLUTION') return null;
    if (endedBy == null) return unfounded('endedBy', '', 'A move to DISSOLUTION says who ended the relationship: CUSTOMER or SUPPLIER.');
    if (reason == null) return unfounded('reason', '', 'A move to DISSOLUTION says why the relationship ended.');
    if (reason === 'OTHER' && note == null) return unfounded('note', '', 'The reason OTHER is told in words, in the note.');
    const side = SIDE_OF_REASON[reason];
    return side === null || side === endedBy
      ? null
      : unfounded('reason', reason, `${reason} is a reason of the ${side}, not of the ${endedBy}.`);
  },
};

function unfounded(field: string, value: string, rule: string): RuleBreach {
  return { code: 'DISSOLUTION_UNFOUNDED', field, value, rule };
}

/** A relationship that has been dissolved can only be dissolved again after it was taken up again; what took it up stays between the two. */
export const dissolvedOnce: RuleOfNeighbours<'stageChange', 'relationshipId' | 'stage' | 'occurredAt'> = {
  beside: { sameField: 'relationshipId' },
  fields: ['relationshipId', 'stage', 'occurredAt'],
  concerns: () => true,
  breachOf: (record, neighbours): RuleBreach | null => {
    const others = [...neighbours.values()].filter(
      ({ id, relationshipId }) => id !== record.id && relationshipId === record.relationshipId,
    );
    const moves: readonly Move[] = [...others, record].sort(inOrderOfMoves);
    const at = moves.findIndex((move, index) => move.stage === 'DISSOLUTION' && moves[index + 1]?.stage === 'DISSOLUTION');
    if (at < 0) return null;
    const [first, second] = [moves[at]!, moves[at + 1]!];
    const other = second.id === record.id ? first : second;
    return {
      code: 'SECOND_DISSOLUTION',
      field: record.stage === 'DISSOLUTION' ? 'stage' : 'occurredAt',
      value: record.stage === 'DISSOLUTION' ? record.stage : dateOf(record.occurredAt),
      rule: `A relationship can be dissolved only once, unless it was taken up again in between (dissolved on ${dateOf(other.occurredAt)} by "${other.id}").`,
    };
  },
};

function dateOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

function inOrderOfMoves(left: Move, right: Move): number {
  return left.occurredAt - right.occurredAt || (left.id < right.id ? -1 : 1);
}
