import type { RecordKind } from './record-kind.js';

/** The kinds that belong to no customer in particular: who may write only part of the relationships may not write these. */
export const SHARED_KINDS: ReadonlySet<RecordKind> = new Set<RecordKind>([
  'businessUnit',
  'agent',
  'account',
  'information',
  'prospect',
  'survey',
  'campaign',
]);
