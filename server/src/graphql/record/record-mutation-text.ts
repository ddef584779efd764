import type { RecordKind } from '../../domain/record/record-kind.js';

/** How records of a kind are written: the name of the mutation, and what it says of them. */
export interface RecordMutation {
  readonly name: string;
  readonly description: string;
  /** What one record of the kind is. */
  readonly meaning: string;
}

/** The mutation of every kind. */
export const RECORD_MUTATIONS: Readonly<Record<RecordKind, RecordMutation>> = {
  businessUnit: {
    name: 'recordBusinessUnits',
    description: 'Writes parts of the supplier.',
    meaning: 'A part of the supplier that accounts deal with.',
  },
  agent: { name: 'recordAgents', description: "Writes the supplier's people.", meaning: "A person on the supplier's side." },
  account: {
    name: 'recordAccounts',
    description: 'Writes customers.',
    meaning: 'A customer: an organisation, or a private person who buys.',
  },
  contact: { name: 'recordContacts', description: 'Writes people at accounts.', meaning: 'A person at an account.' },
  occasion: {
    name: 'planOccasions',
    description: 'Writes the days that matter to contacts; each comes again every year.',
    meaning: 'A day that comes again every year and matters to a contact.',
  },
  interest: {
    name: 'noteInterests',
    description: 'Notes what contacts are interested in.',
    meaning: 'A contact is interested in a topic.',
  },
  information: {
    name: 'recordInformation',
    description: 'Writes articles and books that may be passed on.',
    meaning: 'An article or a book for the contacts who are interested in one of its topics.',
  },
  membership: {
    name: 'recordMemberships',
    description: 'Writes who belongs to which community.',
    meaning: 'A contact belongs to a community.',
  },
  prospect: {
    name: 'recordProspects',
    description: 'Writes how possible customers were found.',
    meaning: 'An account was found as a possible customer, through a community or another account.',
  },
  keyPerson: {
    name: 'connectKeyPersons',
    description: 'Writes which agents are connected with which key persons.',
    meaning: 'An agent is connected with a key person among the contacts.',
  },
  survey: {
    name: 'openSurveys',
    description: 'Opens surveys, and closes them by their last day.',
    meaning: 'What customers are asked, in one wave.',
  },
  campaign: { name: 'runCampaigns', description: 'Writes campaigns.', meaning: 'Public relations with many customers at a time.' },
  relationship: { name: 'recordRelationships', description: 'Writes relationships.', meaning: 'One account with one business unit.' },
  typeChange: {
    name: 'changeTypes',
    description: 'Changes the types of relationships.',
    meaning: 'From a day on, the relationship is of a type.',
  },
  stageChange: {
    name: 'changeStages',
    description: 'Moves relationships to other stages, also to dissolution.',
    meaning: 'A dated move to a stage. A move to DISSOLUTION says who ended the relationship and why.',
  },
  deal: {
    name: 'recordDeals',
    description: 'Writes deals, and which phases they have reached.',
    meaning: 'One project or contract inside a relationship.',
  },
  interaction: {
    name: 'recordInteractions',
    description: 'Writes exchanges with customers.',
    meaning: 'One exchange between the account and the supplier.',
  },
  request: { name: 'raiseRequests', description: 'Writes what customers ask.', meaning: 'The customer asks.' },
  response: {
    name: 'answerRequests',
    description: 'Writes answers to requests, and obligations that were served unasked.',
    meaning: 'An answer to a request, or service of an obligation unasked, judged for quality and completeness.',
  },
  promise: {
    name: 'makePromises',
    description: 'Writes promises, and when they were kept.',
    meaning: 'What one side said it would do by a moment.',
  },
  rating: { name: 'rateInteractions', description: 'Writes judgements.', meaning: 'One judgement, scaled to 0 (worst) to 1 (best).' },
  case: { name: 'openCases', description: 'Writes cases, from opening to closing.', meaning: 'A complaint, malfunction or fault.' },
  investigation: {
    name: 'investigateCases',
    description: 'Writes why cases came about.',
    meaning: 'Why a case came about, and what was done.',
  },
  referral: {
    name: 'referMatters',
    description: 'Hands what was heard from customers to departments.',
    meaning: 'What was heard from a customer is handed to a department.',
  },
  surveyInvitation: {
    name: 'inviteToSurveys',
    description: 'Writes who was asked to answer a survey.',
    meaning: 'A customer is asked to answer a survey; who does not is counted too.',
  },
  surveyResponse: {
    name: 'answerSurveys',
    description: 'Writes what customers answered.',
    meaning: 'What one customer answered to a survey at one time.',
  },
  campaignMember: {
    name: 'addCampaignMembers',
    description: 'Writes whom campaigns reach.',
    meaning: 'A relationship, or one contact in it, is reached by a campaign.',
  },
  action: {
    name: 'planActions',
    description: 'Plans practices, and writes what became of them.',
    meaning: 'One planned or done practice.',
  },
  qualityReview: {
    name: 'reviewQuality',
    description: 'Writes reviews of the quality of relationships.',
    meaning: 'The periodic check of a relationship by an agent.',
  },
};
