import type { RelationshipWhere } from '../../shared/page/resolved-window.gen.ts';
import { dayAfter, daysAfter } from '../../shared/filter/iso-day.ts';
import type { QueueActionsQueryVariables, QueueActionsQuery } from './actions.gen.ts';
import type { QueueTab } from './queue-search.ts';

export type ListedAction = QueueActionsQuery['actions']['nodes'][number];

type Question = Pick<QueueActionsQueryVariables, 'where' | 'status' | 'orderBy'>;

/** So many days after today count as soon. */
const SOON_DAYS = 14;

/** Which actions a tab lists, of the relationships that the filters let through, as of a day. */
export function queueQuestion(tab: Exclude<QueueTab, 'owed'>, today: string, relationship: RelationshipWhere): Question {
  const tomorrow = dayAfter(today);
  switch (tab) {
    case 'overdue':
      return { where: { relationship }, status: ['OVERDUE'], orderBy: 'DUE' };
    case 'today':
      return { where: { relationship, dueOn: { from: today, to: tomorrow } }, status: ['PLANNED'], orderBy: 'DUE' };
    case 'soon':
      return {
        where: { relationship, dueOn: { from: tomorrow, to: daysAfter(tomorrow, SOON_DAYS) } },
        status: ['PLANNED'],
        orderBy: 'DUE',
      };
    case 'done':
      return { where: { relationship }, status: ['DONE', 'SKIPPED'], orderBy: 'LATEST_DUE' };
    default:
      return tab satisfies never;
  }
}
