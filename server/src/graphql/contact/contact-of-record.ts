import type { RecordOf } from '../../domain/record/record-kind.js';
import type { Contact } from './contact.type.js';

/** A contact record as the API shows it. */
export function contactOfRecord({ id, name, role, language, preferredChannel }: RecordOf<'contact'>): Contact {
  return { id, name, role: role ?? null, language: language ?? null, preferredChannel: preferredChannel ?? null };
}
