import { actionList } from '../../semantic/action/action.list.js';
import { caseList } from '../../semantic/case/case.list.js';
import { dealList } from '../../semantic/deal/deal.list.js';
import { promiseList } from '../../semantic/promise/promise.list.js';
import { referralList } from '../../semantic/referral/referral.list.js';
import { requestList } from '../../semantic/request/request.list.js';
import { DateTimeScalar } from '../words/scalars.js';
import { eventListResolvers } from './event-list-api.js';
import type { EventListDeclaration } from './event-list-declaration.js';

const LISTS: readonly EventListDeclaration[] = [
  {
    list: caseList,
    kind: 'case',
    field: 'cases',
    name: 'Case',
    description: 'Complaints, malfunctions and faults one by one.',
    status: 'How far a case has come: the first of the statuses that holds.',
    facts: [
      {
        fact: 'knownCause',
        type: () => String,
        isNullable: true,
        description: 'What it came of: its own cause, else the one that its latest investigation found. Null: not known.',
      },
    ],
  },
  {
    list: requestList,
    kind: 'request',
    field: 'requests',
    name: 'Request',
    description: 'What customers asked for, one by one.',
    status: 'How a request stands: the first of the statuses that holds.',
    facts: [
      {
        fact: 'deadlineAt',
        type: () => DateTimeScalar,
        isNullable: false,
        description: 'When the answer is due: the moment that was set, else the target of the scoring profile.',
      },
      { fact: 'answeredAt', type: () => DateTimeScalar, isNullable: true, description: 'When it was first answered. Null: it was not.' },
    ],
  },
  {
    list: promiseList,
    kind: 'promise',
    field: 'promises',
    name: 'Promise',
    description: 'What either side promised, one by one.',
    status: 'What became of a promise: the first of the statuses that holds.',
    facts: [],
  },
  {
    list: actionList,
    kind: 'action',
    field: 'actions',
    name: 'Action',
    description: 'The planned and done practices one by one.',
    status: 'How an action stands: the first of the statuses that holds.',
    facts: [],
  },
  {
    list: referralList,
    kind: 'referral',
    field: 'referrals',
    name: 'Referral',
    description: 'What was handed to departments, one by one.',
    status: 'How a referral stands: the first of the statuses that holds.',
    facts: [],
  },
  {
    list: dealList,
    kind: 'deal',
    field: 'deals',
    name: 'Deal',
    description: 'Projects and contracts one by one.',
    status: 'How a deal stands: the first of the statuses that holds.',
    facts: [],
  },
];

/** The resolvers of every list of events. */
export const EVENT_LIST_RESOLVERS = LISTS.flatMap(eventListResolvers);
