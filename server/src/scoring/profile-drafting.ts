import type { Instant } from '../domain/calendar.js';
import type { ProfileRecord } from '../domain/profile-record.js';
import { checkProfileRules, type ProfileBreach } from './profile-checks.js';
import { fingerprintOf } from './profile-fingerprint.js';
import type { ProfileRules } from './profile-rules.js';

/** Why something cannot be done with a profile: a figure that is wrong, or the state in which the profile is. */
export interface ProfileRefusal extends ProfileBreach {
  readonly code: 'INVALID_VALUE' | 'UNKNOWN_PROFILE' | 'PROFILE_EXISTS' | 'NOT_A_DRAFT' | 'DRAFT_CHANGED' | 'TOO_MANY_DRAFTS';
}

/** What is to become of the profiles: those to be stored, the one to be removed; nothing of both: it is so already. */
export interface ProfileDecision {
  readonly stored: readonly ProfileRecord[];
  readonly removed: string | null;
  readonly refusals: readonly ProfileRefusal[];
}

/** Who decides, and when. */
export interface Decider {
  readonly name: string;
  readonly at: Instant;
}

/** Figures by name to be put in the place of others; what is absent stays. */
type RulesPatch = Readonly<Record<string, unknown>>;

export interface DraftRequest {
  readonly id: string;
  /** Null: on the published one. */
  readonly basedOn: string | null;
  readonly note: string | null;
  readonly rules: RulesPatch;
}

export interface ChangeRequest {
  readonly id: string;
  /** Undefined keeps what is stored, null clears it. */
  readonly note: string | null | undefined;
  readonly rules: RulesPatch;
  /** What the rules must be for the change to be made; null: whatever they are. */
  readonly fingerprint: string | null;
}

const ID = /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/;
/** Each of them is projected beside the published one. */
const MOST_DRAFTS = 5;
const LONGEST_NOTE = 4000;

const NOTHING: ProfileDecision = { stored: [], removed: null, refusals: [] };

/** A new draft: the rules of another version with some figures changed. Done again it changes nothing. */
export function draftProfile(profiles: readonly ProfileRecord[], request: DraftRequest, by: Decider): ProfileDecision {
  const { id, note } = request;
  if (!ID.test(id)) {
    return refused(
      'INVALID_VALUE',
      'id',
      id,
      'An id has 1 to 40 small letters, digits and hyphens, such as v2, and no hyphen at its ends.',
    );
  }
  if (isTooLong(note)) return tooLong(note);
  const base = profiles.find((profile) => (request.basedOn === null ? profile.state === 'PUBLISHED' : profile.id === request.basedOn));
  if (!base) return refused('UNKNOWN_PROFILE', 'basedOn', request.basedOn, `There is no scoring profile "${request.basedOn}".`);
  const { rules, breaches } = checkProfileRules(patched(base.rules, request.rules));
  if (breaches) return invalid(breaches);
  const known = profiles.find((profile) => profile.id === id);
  if (known) {
    const isSame = known.state === 'DRAFT' && known.note === note && isEqual(known.rules as ProfileRules, rules);
    return isSame
      ? NOTHING
      : refused('PROFILE_EXISTS', 'id', id, `There is a scoring profile "${id}" already. Change it, or take another id.`);
  }
  if (profiles.filter(({ state }) => state === 'DRAFT').length >= MOST_DRAFTS) {
    return refused('TOO_MANY_DRAFTS', 'id', id, `There may be ${MOST_DRAFTS} drafts at a time. Discard one first.`);
  }
  const { name, at } = by;
  const made = { id, state: 'DRAFT' as const, basedOn: base.id, note, rules, createdAt: at, createdBy: name, changedAt: at };
  return storing({ ...made, publishedAt: null, publishedBy: null, retiredAt: null });
}

/** Other figures or another note in a draft. */
export function changeDraft(profiles: readonly ProfileRecord[], request: ChangeRequest, by: Decider): ProfileDecision {
  const { draft, refusal } = draftOf(profiles, request.id, request.fingerprint);
  if (refusal) return refusal;
  const note = request.note === undefined ? draft.note : request.note;
  if (isTooLong(note)) return tooLong(note);
  const { rules, breaches } = checkProfileRules(patched(draft.rules, request.rules));
  if (breaches) return invalid(breaches);
  if (note === draft.note && isEqual(draft.rules as ProfileRules, rules)) return NOTHING;
  return storing({ ...draft, note, rules, changedAt: by.at });
}

/** A draft that is not wanted any more. One that is gone already changes nothing. */
export function discardDraft(profiles: readonly ProfileRecord[], id: string): ProfileDecision {
  const profile = profiles.find((one) => one.id === id);
  if (!profile) return NOTHING;
  return profile.state === 'DRAFT' ? { ...NOTHING, removed: id } : notADraft(profile);
}

/** Puts a draft in force and retires the one that was. A published one stays what it is. */
export function publishDraft(
  profiles: readonly ProfileRecord[],
  { id, fingerprint }: { readonly id: string; readonly fingerprint: string | null },
  by: Decider,
): ProfileDecision {
  if (profiles.some((profile) => profile.id === id && profile.state === 'PUBLISHED')) return NOTHING;
  const { draft, refusal } = draftOf(profiles, id, fingerprint);
  if (refusal) return refusal;
  const published = { ...draft, state: 'PUBLISHED' as const, publishedAt: by.at, publishedBy: by.name };
  const retired = profiles
    .filter(({ state }) => state === 'PUBLISHED')
    .map((profile) => ({ ...profile, state: 'RETIRED' as const, retiredAt: by.at }));
  return { ...NOTHING, stored: [...retired, published] };
}

function draftOf(profiles: readonly ProfileRecord[], id: string, fingerprint: string | null) {
  const draft = profiles.find((profile) => profile.id === id);
  if (!draft) return { draft: null, refusal: refused('UNKNOWN_PROFILE', 'id', id, `There is no scoring profile "${id}".`) };
  if (draft.state !== 'DRAFT') return { draft: null, refusal: notADraft(draft) };
  if (fingerprint !== null && fingerprint !== fingerprintOf(draft.rules as ProfileRules)) {
    const rule = 'The draft was changed meanwhile. Read it again and decide anew.';
    return { draft: null, refusal: refused('DRAFT_CHANGED', 'fingerprint', fingerprint, rule) };
  }
  return { draft, refusal: null };
}

function notADraft({ id, state }: ProfileRecord): ProfileDecision {
  return refused('NOT_A_DRAFT', 'id', id, `The scoring profile "${id}" is ${state} and stays as it is. Make a draft based on it.`);
}

function refused(code: ProfileRefusal['code'], field: string, value: string | null, rule: string): ProfileDecision {
  return { ...NOTHING, refusals: [{ code, field, value, rule }] };
}

function invalid(breaches: readonly ProfileBreach[]): ProfileDecision {
  return { ...NOTHING, refusals: breaches.map((breach) => ({ ...breach, code: 'INVALID_VALUE', field: `rules.${breach.field}` })) };
}

function storing(profile: ProfileRecord): ProfileDecision {
  return { ...NOTHING, stored: [profile] };
}

function isTooLong(note: string | null): note is string {
  return note !== null && note.length > LONGEST_NOTE;
}

function tooLong(note: string): ProfileDecision {
  return refused('INVALID_VALUE', 'note', `${note.slice(0, 60)}…`, `A note has at most ${LONGEST_NOTE} characters.`);
}

function isEqual(one: ProfileRules, other: ProfileRules): boolean {
  return fingerprintOf(one) === fingerprintOf(other);
}

/** The figures with others in their places, group by group. */
function patched(figures: unknown, patch: unknown): unknown {
  if (!isGroup(figures) || !isGroup(patch)) return patch === undefined ? figures : patch;
  const names = new Set([...Object.keys(figures), ...Object.keys(patch)]);
  return Object.fromEntries([...names].map((name) => [name, patched(figures[name], patch[name])]));
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
