import type { LoadedProfile } from '../../server/src/ingest/read-profile.js';
import { profileOf } from './import-target.js';

/** A profile of calls: one row, one interaction. `rows` and `columns` are more lines of YAML for those parts. */
export function callsProfile(
  more: {
    readonly rows?: string;
    readonly columns?: string;
    readonly top?: string;
    readonly fields?: string;
  } = {},
): LoadedProfile {
  return profileOf(`
name: calls
about: Calls.
source: calls
zone: Europe/Rome
${more.top ?? ''}
rows:
  key: id
${more.rows ?? ''}
columns:
  id: { type: text, required: true }
  customer: { type: text, required: true }
  at: { type: time, pattern: 'd/M/yyyy HH:mm', required: true }
${more.columns ?? ''}
records:
  - record: businessUnit
    fields: { id: sales, name: Sales }
  - record: account
    fields: { id: '{customer}', name: '{customer}' }
  - record: relationship
    fields: { id: '{customer}', accountId: '{customer}', businessUnitId: sales }
  - record: interaction
    fields:
      id: '{id}'
      relationshipId: '{customer}'
      occurredAt: '{at}'
      channel: PHONE_CALL
      direction: INBOUND
      isHuman: true
${more.fields ?? ''}
`);
}
