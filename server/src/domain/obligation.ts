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

/** When an obligation falls due: once in a deal, again and again at a cadence, with each event that the customer reports, or standing without a date. */
export const ObligationTrigger = wordsOf('ONCE', 'CADENCE', 'EVENT', 'STANDING');
export type ObligationTrigger = keyof typeof ObligationTrigger;

/** What makes each obligation due. */
export const TRIGGER_OF_OBLIGATION = {
  COMPREHENSIVE_DATA: 'ONCE',
  OPTION_ASSESSMENT: 'ONCE',
  TECHNOLOGY_OUTLOOK: 'ONCE',
  SUPPORT_REQUIREMENTS: 'ONCE',
  COMPARABLE_PROJECTS: 'ONCE',
  PROGRESS_REPORT: 'CADENCE',
  TECHNOLOGY_STATUS: 'CADENCE',
  DELAY_PLAN: 'EVENT',
  CHANGE_FORECAST: 'CADENCE',
  TEST_STRATEGY: 'ONCE',
  MALFUNCTION_REPLY: 'EVENT',
  FAULT_ATTENTION: 'EVENT',
  REPAIR_PRIORITY: 'EVENT',
  EXPERT_TEAM: 'EVENT',
  EFFICIENT_OPERATION: 'STANDING',
  SPARE_PARTS: 'STANDING',
  END_USER_TRAINING: 'STANDING',
  MAINTENANCE_SERVICE: 'STANDING',
} as const satisfies Readonly<Record<Obligation, ObligationTrigger>>;
