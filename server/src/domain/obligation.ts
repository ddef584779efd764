import type { DealPhase } from './deal-phase.js';
import { wordsOf } from './words.js';

/** What the supplier must answer or provide: five obligations before the deal, five during it, eight after it. */
export const Obligation = wordsOf(
  'COMPREHENSIVE_DATA',
  'OPTION_ASSESSMENT',
  'TECHNOLOGY_OUTLOOK',
  'SUPPORT_REQUIREMENTS',
  'COMPARABLE_PROJECTS',
  'PROGRESS_REPORT',
  'TECHNOLOGY_STATUS',
  'DELAY_PLAN',
  'CHANGE_FORECAST',
  'TEST_STRATEGY',
  'MALFUNCTION_REPLY',
  'FAULT_ATTENTION',
  'REPAIR_PRIORITY',
  'EXPERT_TEAM',
  'EFFICIENT_OPERATION',
  'SPARE_PARTS',
  'END_USER_TRAINING',
  'MAINTENANCE_SERVICE',
);
export type Obligation = keyof typeof Obligation;

/** The obligations of each phase, in the order of the source documents. */
export const OBLIGATIONS_OF_PHASE: Readonly<Record<DealPhase, readonly Obligation[]>> = {
  PRE_DEAL: ['COMPREHENSIVE_DATA', 'OPTION_ASSESSMENT', 'TECHNOLOGY_OUTLOOK', 'SUPPORT_REQUIREMENTS', 'COMPARABLE_PROJECTS'],
  OPERATIONAL: ['PROGRESS_REPORT', 'TECHNOLOGY_STATUS', 'DELAY_PLAN', 'CHANGE_FORECAST', 'TEST_STRATEGY'],
  POST_DEAL: [
    'MALFUNCTION_REPLY',
    'FAULT_ATTENTION',
    'REPAIR_PRIORITY',
    'EXPERT_TEAM',
    'EFFICIENT_OPERATION',
    'SPARE_PARTS',
    'END_USER_TRAINING',
    'MAINTENANCE_SERVICE',
  ],
};

/** The phase to which each obligation belongs. */
export const PHASE_OF_OBLIGATION = Object.fromEntries(
  Object.entries(OBLIGATIONS_OF_PHASE).flatMap(([phase, obligations]) => obligations.map((obligation) => [obligation, phase])),
) as Readonly<Record<Obligation, DealPhase>>;
