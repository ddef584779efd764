import { createHash } from 'node:crypto';
import { type ProfileRules, profileRules } from './profile-rules.js';

/** A short name of rules: equal rules have equal fingerprints, whatever order they came in. */
export function fingerprintOf(rules: ProfileRules): string {
  return createHash('sha256')
    .update(JSON.stringify(profileRules.parse(rules)))
    .digest('hex')
    .slice(0, 12);
}
