import type { RecordKind } from '../../domain/record/record-kind.js';
import type { ReadableKind } from './record-types.js';

/** A field that lists what hangs on a record: the records of `kind` that name it in `field`. */
export interface ChildListText {
  readonly of: RecordKind;
  readonly name: string;
  readonly kind: ReadableKind;
  readonly field: string;
  readonly description: string;
}

/** Everything that hangs on records, by what it hangs on. */
export const CHILD_LIST_TEXT: readonly ChildListText[] = [
  ...listsOf('relationship', 'relationshipId', {
    deals: ['deal', 'Its deals, by the day on which they began, the latest first.'],
    requests: ['request', 'What the customer asked for, the latest first.'],
    responses: ['response', 'What was answered or provided, the latest first.'],
    promises: ['promise', 'What either side promised, the latest first.'],
    cases: ['case', 'Its complaints, malfunctions and faults, the latest first.'],
    investigations: ['investigation', 'Why its cases came about, the latest first.'],
    referrals: ['referral', 'What was handed to departments, the latest first.'],
    actions: ['action', 'The planned and done practices, by the day on which they are due, the latest first.'],
    surveyInvitations: ['surveyInvitation', 'To which surveys it was invited, the latest first.'],
    surveyResponses: ['surveyResponse', 'What it answered to surveys, the latest first.'],
    campaignMembers: ['campaignMember', 'Which campaigns reached it, the latest first.'],
    ratings: ['rating', 'Single judgements, the latest first.'],
    qualityReviews: ['qualityReview', 'The periodic checks of its quality, the latest first.'],
    typeChanges: ['typeChange', 'The types that it had, the latest first.'],
  }),
  ...listsOf('account', 'accountId', {
    contacts: ['contact', 'The people at the account, in order of id.'],
    prospects: ['prospect', 'How it was found as a possible customer, the latest first.'],
  }),
  ...listsOf('account', 'referringAccountId', {
    referredProspects: ['prospect', 'The possible customers that it referred, the latest first.'],
  }),
  ...listsOf('contact', 'contactId', {
    occasions: ['occasion', 'The days that matter to the person, in the order of the year.'],
    interests: ['interest', 'What the person is interested in, in order of id.'],
    memberships: ['membership', 'The communities that the person belongs or belonged to, the latest first.'],
    keyPersons: ['keyPerson', 'Which agents are or were connected with the person as a key person, the latest first.'],
  }),
  ...listsOf('deal', 'dealId', {
    requests: ['request', 'What the customer asked for in the deal, the latest first.'],
    responses: ['response', 'What was answered or provided in the deal, the latest first.'],
    promises: ['promise', 'What either side promised in the deal, the latest first.'],
    cases: ['case', 'The cases about the deal, the latest first.'],
    interactions: ['interaction', 'The exchanges about the deal, the latest first.'],
    actions: ['action', 'The practices planned because of the deal, the latest first.'],
  }),
  ...listsOf('request', 'requestId', {
    responses: ['response', 'The answers, the latest first.'],
    promises: ['promise', 'What was promised because of the request, the latest first.'],
  }),
  ...listsOf('interaction', 'interactionId', {
    responses: ['response', 'The answers that were given in it, the latest first.'],
    ratings: ['rating', 'How it was judged, the latest first.'],
  }),
  ...listsOf('case', 'caseId', {
    investigations: ['investigation', 'Why it came about, the latest first.'],
    referrals: ['referral', 'The referrals of the case to departments, the latest first.'],
    actions: ['action', 'The practices planned because of the case, the latest first.'],
  }),
  ...listsOf('promise', 'promiseId', { actions: ['action', 'The practices planned because of the promise, the latest first.'] }),
  ...listsOf('referral', 'parentReferralId', { passedOn: ['referral', 'The referrals by which it was passed on, the latest first.'] }),
  ...listsOf('survey', 'surveyId', {
    invitations: ['surveyInvitation', 'Who was asked to answer, of those that you may see, the latest first.'],
    responses: ['surveyResponse', 'What was answered, of what you may see, the latest first.'],
  }),
  ...listsOf('surveyInvitation', 'invitationId', { responses: ['surveyResponse', 'What was answered to it, the latest first.'] }),
  ...listsOf('campaign', 'campaignId', {
    members: ['campaignMember', 'Whom the campaign reached, of those that you may see, the latest first.'],
  }),
];

function listsOf(
  of: RecordKind,
  field: string,
  lists: Readonly<Record<string, readonly [kind: ReadableKind, description: string]>>,
): readonly ChildListText[] {
  return Object.entries(lists).map(([name, [kind, description]]) => ({ of, name, kind, field, description }));
}
