import { DimensionReader } from '../analytics/dimension-reader.js';
import type { Instant } from '../domain/calendar.js';
import type { TimeZone } from '../domain/time-zone.js';
import { createEngine } from '../engine/engine.js';
import { LinkedCaseReader } from '../projection/linked-case-reader.js';
import { ObligationReader } from '../projection/obligation-reader.js';
import { PhaseContactReader } from '../projection/phase-contact-reader.js';
import type { ProfileStore } from '../projection/profile-store.js';
import type { Projections } from '../projection/projections.js';
import { RelationshipEvidence } from '../projection/relationship-evidence.js';
import { SurveyResultReader } from '../projection/survey-result-reader.js';
import type { RecordStore } from '../records/record-store.js';
import { DATASETS } from '../semantic/catalogue.js';
import type { SharedDoors } from './profile-doors.js';
import { readDataState } from './session/read-data-state.js';

/** What doors lead to beside one profile's projection. */
export interface DoorParts {
  readonly records: RecordStore;
  readonly projections: Projections;
  readonly zone: TimeZone;
  readonly clock: () => Instant;
}

/** Opens the doors to one profile's projection. */
export function openDoors({ analytics, projector, profile }: ProfileStore, { records, projections, zone, clock }: DoorParts): SharedDoors {
  return {
    engine: createEngine({ store: analytics, ensureStateDays: (days) => projector.ensureStateDays(days), clock, datasets: DATASETS }),
    readers: {
      dimensions: new DimensionReader(analytics),
      evidence: new RelationshipEvidence(analytics, profile),
      obligations: new ObligationReader(analytics, profile, zone),
      phaseContacts: new PhaseContactReader(analytics, profile),
      records: records.records,
      history: records.history,
      lists: records.lists,
      occasions: records.occasions,
      interests: records.interests,
      prospects: records.prospects,
      surveyResults: new SurveyResultReader(analytics),
      linkedCases: new LinkedCaseReader(analytics),
      dataState: (scope) => readDataState({ analytics, projections, records, zone }, scope),
      profile,
      latestDay: () => projector.freshness()!.throughDay,
    },
  };
}
