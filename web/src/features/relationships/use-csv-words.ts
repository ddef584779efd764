import { useTranslations } from 'use-intl';
import type { RelationshipCsvWords } from './relationship-csv.ts';

const COLUMNS = [
  'id',
  'name',
  'unit',
  'type',
  'owner',
  'phase',
  'stage',
  'suggestedStage',
  'status',
  'asOf',
  'trust',
  'trustLow',
  'trustHigh',
  'commitment',
  'commitmentLow',
  'commitmentHigh',
  'lastContact',
  'lastContactMode',
] as const;

export function useCsvWords(): RelationshipCsvWords {
  const t = useTranslations('list.csv');
  const word = useTranslations('word');
  return {
    columns: COLUMNS.map((column) => t(column)),
    type: (type) => word(`type.${type}`),
    phase: (phase) => word(`phase.${phase}`),
    stage: (stage) => word(`stage.${stage}`),
    status: (status) => word(`status.${status}`),
    mode: (mode) => word(`mode.${mode}`),
  };
}
