import type { Identity } from '../../access/identity.js';
import { isRestricted } from '../../access/row-scope.js';
import type { Instant } from '../../domain/calendar.js';
import type { ExportDocument } from './export-document.js';

/** What an export is about, by name: what was asked, its windows made absolute, of which rows, by whom and when. */
export type ExportStatement = Readonly<Record<string, string>>;

/** `meta` null: the list has none. */
export function exportStatement(
  { asked, variables }: ExportDocument,
  meta: Readonly<Record<string, unknown>> | null,
  identity: Identity,
  now: Instant,
): ExportStatement {
  const text = (name: string): string => (typeof meta?.[name] === 'string' ? meta[name] : '');
  const warnings = Array.isArray(meta?.['warnings']) ? meta['warnings'].map(String) : [];
  return {
    asked,
    ...(Object.keys(variables).length > 0 && { variables: JSON.stringify(variables) }),
    ...(meta && {
      window: `${text('from')} to ${text('to')}, the last day not in it`,
      timeZone: text('timeZone'),
      ...(text('comparisonFrom') && { comparedWith: `${text('comparisonFrom')} to ${text('comparisonTo')}, the last day not in it` }),
      profile: text('profile'),
      freshThrough: text('freshThrough'),
      revision: text('revision'),
      ...(warnings.length > 0 && { warnings: warnings.join(' ') }),
    }),
    rows: isRestricted(identity.scope) ? `in the scope ${JSON.stringify(identity.scope)}` : 'all',
    exported: `${new Date(now).toISOString()} by ${identity.name}`,
  };
}
