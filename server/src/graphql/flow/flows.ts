import { actionDataset } from '../../semantic/action/action.dataset.js';
import { caseDataset } from '../../semantic/case/case.dataset.js';
import { dealDataset } from '../../semantic/deal/deal.dataset.js';
import { interactionDataset } from '../../semantic/interaction/interaction.dataset.js';
import { promiseDataset } from '../../semantic/promise/promise.dataset.js';
import { requestDataset } from '../../semantic/request/request.dataset.js';
import { responseDataset } from '../../semantic/response/response.dataset.js';
import { surveyDataset } from '../../semantic/survey/survey.dataset.js';
import { flowResolvers } from './flow-api.js';
import type { FlowDeclaration } from './flow-declaration.js';

const FLOWS: readonly FlowDeclaration[] = [
  { dataset: requestDataset, name: 'Request', where: null, description: 'What customers asked for, and how it was answered: a flow.' },
  {
    dataset: responseDataset,
    name: 'Response',
    where: null,
    description: 'What the supplier told its customers, asked or unasked, and how well: a flow.',
  },
  {
    dataset: interactionDataset,
    name: 'Interaction',
    where: 'InteractionAnalyticsWhere',
    description: 'What was exchanged, by whom and through what: a flow.',
  },
  {
    dataset: caseDataset,
    name: 'Case',
    where: null,
    description: 'Complaints, malfunctions and faults, and how they were settled: a flow.',
  },
  { dataset: dealDataset, name: 'Deal', where: null, description: 'What was sold, for how much, and what was renewed: a flow.' },
  {
    dataset: promiseDataset,
    name: 'Promise',
    where: null,
    description: 'What either side promised by a date, and whether it kept it: a flow.',
  },
  {
    dataset: surveyDataset,
    name: 'Survey',
    where: null,
    description: 'Which customers were asked, which answered, and how satisfied they were: a flow.',
  },
  {
    dataset: actionDataset,
    name: 'Action',
    where: null,
    description: 'The practices that were planned, whether they were done in time, and what they cost: a flow.',
  },
];

/** The resolvers of every flow. */
export const FLOW_RESOLVERS = FLOWS.flatMap(flowResolvers);
