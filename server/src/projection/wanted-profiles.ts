import type { ProfileRecord } from '../domain/profile-record.js';
import { fingerprintOf } from '../scoring/profile-fingerprint.js';
import { profileOfRules } from '../scoring/profile-of-rules.js';
import { profileRules } from '../scoring/profile-rules.js';
import type { ScoringProfile } from '../scoring/profile.js';

/** A profile and the name that its analytics stores have: another one for other rules. */
export interface KeyedProfile {
  readonly profile: ScoringProfile;
  readonly key: string;
  readonly isDraft: boolean;
}

/** Which profiles there are to be projected. */
export interface WantedProfiles {
  /** By which questions are answered. */
  readonly published: KeyedProfile;
  /** To be compared with it: the one that it replaced, and the drafts. */
  readonly beside: readonly KeyedProfile[];
  /** What was in force before, the latest first: by these questions may be answered until the published one is projected. */
  readonly before: readonly KeyedProfile[];
}

/** What is to be projected by what is stored. Throws where nothing is published or stored rules are not rules. */
export function wantedProfiles(profiles: readonly ProfileRecord[]): WantedProfiles {
  const published = profiles.find(({ state }) => state === 'PUBLISHED');
  if (!published) throw new Error('No scoring profile is published: the record store was not migrated.');
  const before = profiles
    .filter(({ state }) => state === 'RETIRED')
    .toSorted((one, other) => (other.retiredAt ?? 0) - (one.retiredAt ?? 0))
    .map(keyed);
  const drafts = profiles.filter(({ state }) => state === 'DRAFT').map(keyed);
  return { published: keyed(published), beside: [...drafts, ...before.slice(0, 1)], before };
}

function keyed({ id, state, rules }: ProfileRecord): KeyedProfile {
  const checked = profileRules.parse(rules);
  return { profile: profileOfRules(id, checked), key: `${id}-${fingerprintOf(checked)}`, isDraft: state === 'DRAFT' };
}
