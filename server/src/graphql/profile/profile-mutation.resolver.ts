import { Arg, Ctx, Directive, Mutation, Resolver } from 'type-graphql';
import { isRestricted } from '../../access/row-scope.js';
import type { ProfileRecord } from '../../domain/profile-record.js';
import { refuse } from '../../domain/refusal.js';
import {
  changeDraft,
  type Decider,
  discardDraft,
  draftProfile,
  type ProfileDecision,
  publishDraft,
} from '../../scoring/profile-drafting.js';
import type { GraphqlContext } from '../context.js';
import type { RecordOutcome } from '../record/record-result.type.js';
import { ChangeProfileDraftInput, DiscardProfileDraftInput, DraftProfileInput, PublishProfileInput } from './profile-mutation.input.js';
import { ScoringProfileResult } from './profile-result.type.js';
import { scoringProfileOf } from './scoring-profile-of.js';

const FOR_ADMINISTRATORS = 'For administrators without a restricted scope. Idempotent, and noted in the audit log.';

/** The mutations by which scoring rules are drafted, changed, discarded and published. */
@Resolver()
export class ProfileMutationResolver {
  @Directive('@cost(weight: 20)')
  @Mutation(() => ScoringProfileResult, {
    description: `Drafts a scoring profile. The history is projected by it in the background, so that it can be compared. ${FOR_ADMINISTRATORS}`,
  })
  draftProfile(
    @Arg('input', () => DraftProfileInput) { id, basedOn, note, rules }: DraftProfileInput,
    @Ctx() context: GraphqlContext,
  ): Promise<ScoringProfileResult> {
    const request = { id, basedOn: basedOn ?? null, note: note ?? null, rules: { ...rules } };
    return decide(id, context, (profiles, by) => draftProfile(profiles, request, by));
  }

  @Directive('@cost(weight: 20)')
  @Mutation(() => ScoringProfileResult, {
    description: `Changes a draft. The history is projected anew by its new rules. ${FOR_ADMINISTRATORS}`,
  })
  changeProfileDraft(
    @Arg('input', () => ChangeProfileDraftInput) { id, note, rules, fingerprint }: ChangeProfileDraftInput,
    @Ctx() context: GraphqlContext,
  ): Promise<ScoringProfileResult> {
    const request = { id, note, rules: { ...rules }, fingerprint: fingerprint ?? null };
    return decide(id, context, (profiles, by) => changeDraft(profiles, request, by));
  }

  @Directive('@cost(weight: 20)')
  @Mutation(() => ScoringProfileResult, { description: `Discards a draft and its projection. ${FOR_ADMINISTRATORS}` })
  discardProfileDraft(
    @Arg('input', () => DiscardProfileDraftInput) { id }: DiscardProfileDraftInput,
    @Ctx() context: GraphqlContext,
  ): Promise<ScoringProfileResult> {
    return decide(id, context, (profiles) => discardDraft(profiles, id));
  }

  @Directive('@cost(weight: 20)')
  @Mutation(() => ScoringProfileResult, {
    description: `Puts a draft in force. The history is recalculated in the background; until that is whole, answers are by the profile before, and say so. ${FOR_ADMINISTRATORS}`,
  })
  publishProfile(
    @Arg('input', () => PublishProfileInput) { id, fingerprint }: PublishProfileInput,
    @Ctx() context: GraphqlContext,
  ): Promise<ScoringProfileResult> {
    return decide(id, context, (profiles, by) => publishDraft(profiles, { id, fingerprint: fingerprint ?? null }, by));
  }
}

async function decide(
  id: string,
  { identity, clock, store, ownWrites }: GraphqlContext,
  decision: (profiles: readonly ProfileRecord[], by: Decider) => ProfileDecision,
): Promise<ScoringProfileResult> {
  if (identity.role !== 'ADMIN') throw refuse('FORBIDDEN', { action: 'changing scoring profiles' });
  if (isRestricted(identity.scope)) throw refuse('FORBIDDEN', { action: 'changing scoring profiles with a restricted scope' });
  const by = { id: identity.id, name: identity.name, at: clock() };
  const { decision: made, before, revision } = await store.profiles.change(by, (profiles) => decision(profiles, by));
  ownWrites.note(identity.id, revision);
  const { stored, removed, refusals } = made;
  const left = stored.find((profile) => profile.id === id) ?? (removed === id ? undefined : before.find((profile) => profile.id === id));
  return {
    outcome: outcomeOf(id, made, before),
    profile: left ? scoringProfileOf(left) : null,
    errors: refusals.map(({ code, field, value, rule }) => ({ code, field, value, message: rule })),
    revision: String(revision),
  };
}

function outcomeOf(id: string, { stored, removed, refusals }: ProfileDecision, before: readonly ProfileRecord[]): RecordOutcome {
  const wasThere = before.some((profile) => profile.id === id);
  if (refusals.length > 0) return 'REJECTED';
  if (removed !== null) return 'DELETED';
  if (stored.length === 0) return wasThere ? 'UNCHANGED' : 'ABSENT';
  return wasThere ? 'CHANGED' : 'NEW';
}
