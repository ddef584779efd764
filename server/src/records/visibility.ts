import type { RowScope } from '../access/row-scope.js';
import type { RecordTable } from './record-table.js';
import { type Condition, RELATIONSHIP_IN_SCOPE, scopeCondition } from './scope-condition.js';

/**
 * How a kind's row `t` is tied to the relationships `r` through which it may be seen: what belongs to a relationship
 * through it; an account, a contact and what belongs to it, a business unit or an agent through any relationship with
 * it; what is about no customer through any relationship at all.
 */
function tieOf(table: RecordTable): string {
  switch (table.kind) {
    case 'survey':
    case 'campaign':
    case 'information':
      return 'TRUE';
    case 'occasion':
    case 'interest':
    case 'membership':
    case 'keyPerson':
      return 'r.`account_id` = (SELECT c.`account_id` FROM `contact` c WHERE c.`id` = t.`contact_id`)';
    case 'prospect':
      return 'r.`account_id` IN (t.`account_id`, t.`referring_account_id`)';
    case 'relationship':
      return 'r.`id` = t.`id`';
    case 'account':
      return 'r.`account_id` = t.`id`';
    case 'contact':
      return 'r.`account_id` = t.`account_id`';
    case 'businessUnit':
      return 'r.`business_unit_id` = t.`id`';
    case 'agent':
      return 'r.`owner_id` = t.`id`';
    default:
      return 'r.`id` = t.`relationship_id`';
  }
}

/** The condition that a kind's row `t` may be seen through a scope. */
export function visibleThroughScope(table: RecordTable, scope: RowScope): Condition {
  const { sql, values } = scopeCondition(scope);
  if (sql === 'TRUE') return { sql, values };
  return { sql: `EXISTS (SELECT 1 FROM ${RELATIONSHIP_IN_SCOPE} WHERE ${tieOf(table)} AND ${sql})`, values };
}
