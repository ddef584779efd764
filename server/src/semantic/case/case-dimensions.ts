import { CaseKind, ComplaintCategory } from '../../domain/judgement.js';
import { membersOf } from '../../domain/words.js';
import type { Dimension } from '../dimension.js';
import { PERIOD_OF_FLOW, channelOfFlow, dateOfFlow, obligationOfFlow, originOfFlow, phaseOfFlow } from '../flow/flow-dimensions.js';
import { DIMENSIONS_OF_RELATIONSHIP } from '../flow/relationship-dimensions-of-flow.js';

/** Dimensions of cases: what happened as it was then, the relationship as it is now. */
export const CASE_DIMENSIONS = [
  PERIOD_OF_FLOW,
  dateOfFlow('OPENED_ON', 'Opened', 'When it was opened.', 'fact_case.opened_day'),
  dateOfFlow('RESOLVED_ON', 'Resolved', 'When it was resolved; null where it is not.', 'fact_case.resolved_day'),
  dateOfFlow('DUE_ON', 'Due', 'When it was due; null without a due date.', 'fact_case.due_day'),
  {
    name: 'KIND',
    label: 'Kind',
    definition: 'What it is about.',
    kind: 'WORD',
    column: 'fact_case.kind',
    words: membersOf(CaseKind),
  },
  {
    name: 'CATEGORY',
    label: 'Category',
    definition: 'What the customer complains of; null where it is not recorded.',
    kind: 'WORD',
    column: 'fact_case.category',
    words: membersOf(ComplaintCategory),
  },
  {
    name: 'SEVERITY',
    label: 'Severity',
    definition: 'How severe it is: 1 slight, 3 severe.',
    kind: 'WORD',
    column: 'fact_case.severity',
    words: ['1', '2', '3'],
  },
  {
    name: 'JUSTIFIED',
    label: 'Justified',
    definition: 'Whether the complaint was found justified; null while it is not judged.',
    kind: 'WORD',
    column: 'fact_case.is_justified',
    words: ['true', 'false'],
  },
  {
    name: 'CAUSE',
    label: 'Cause',
    definition: 'What it came of: its own cause, else the one that its latest investigation found; null while it is not known.',
    kind: 'TEXT',
    column: 'fact_case.cause',
  },
  phaseOfFlow('fact_case'),
  obligationOfFlow('fact_case'),
  channelOfFlow('fact_case'),
  ...originOfFlow('fact_case'),
  ...DIMENSIONS_OF_RELATIONSHIP,
] as const satisfies readonly Dimension[];
