import type { RowScope } from '../access/row-scope.js';
import type { DimensionReader } from '../analytics/dimension-reader.js';
import type { LinkedCaseReader } from '../projection/linked-case-reader.js';
import type { ObligationReader } from '../projection/obligation-reader.js';
import type { PhaseContactReader } from '../projection/phase-contact-reader.js';
import type { RelationshipEvidence } from '../projection/relationship-evidence.js';
import type { HistoryReader } from '../records/history-reader.js';
import type { ListReader } from '../records/list-reader.js';
import type { InterestReader } from '../records/interest-reader.js';
import type { ProspectReader } from '../records/prospect-reader.js';
import type { RecordReader } from '../records/record-reader.js';
import type { OccasionReader } from '../records/upcoming-occasions.js';
import type { SurveyResultReader } from '../projection/survey-result-reader.js';
import type { ScoringProfile } from '../scoring/profile.js';
import type { DataState } from './session/data-state.type.js';

/** The doors to the data that are not analytics. Every one of them asks for a row scope. */
export interface Readers {
  readonly dimensions: DimensionReader;
  readonly evidence: RelationshipEvidence;
  readonly obligations: ObligationReader;
  readonly phaseContacts: PhaseContactReader;
  readonly records: RecordReader;
  readonly history: HistoryReader;
  readonly lists: ListReader;
  readonly occasions: OccasionReader;
  readonly interests: InterestReader;
  readonly prospects: ProspectReader;
  readonly surveyResults: SurveyResultReader;
  readonly linkedCases: LinkedCaseReader;
  readonly dataState: (scope: RowScope) => Promise<DataState>;
  /** The scoring profile that was projected. */
  readonly profile: ScoringProfile;
  /** The latest day of which there are states. */
  readonly latestDay: () => number;
}
