import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { requestFailureOf } from '../../shared/api/request-failure.ts';
import { announce } from '../../shared/page/announcement.tsx';
import { ChangeProfileDraftDocument, type ChangeProfileDraftInput } from './change-profile-draft.gen.ts';
import { DiscardProfileDraftDocument } from './discard-profile-draft.gen.ts';
import { DraftProfileDocument, type DraftProfileInput } from './draft-profile.gen.ts';
import { ProfileProgressDocument } from './profile-progress.gen.ts';
import { PublishProfileDocument } from './publish-profile.gen.ts';
import { ScoringProfilesDocument } from './scoring-profiles.gen.ts';

/** Why something was not done: the field that is wrong, empty where it is none, and the rule. */
export interface StepError {
  readonly field: string;
  readonly message: string;
}

/** What an administrator can do with profiles. Each step says whether it was done; `errors` are those of the last one. */
export interface ProfileSteps {
  readonly errors: readonly StepError[];
  readonly busy: boolean;
  readonly draft: (input: DraftProfileInput) => Promise<boolean>;
  readonly change: (input: ChangeProfileDraftInput) => Promise<boolean>;
  readonly discard: (id: string) => Promise<boolean>;
  readonly publish: (id: string, fingerprint: string) => Promise<boolean>;
}

interface StepResult {
  readonly errors: readonly StepError[];
}

export function useProfileSteps(): ProfileSteps {
  const client = useApolloClient();
  const t = useTranslations('model');
  const [errors, setErrors] = useState<readonly StepError[]>([]);
  const [busy, setBusy] = useState(false);

  const take = async (said: string, write: () => Promise<StepResult | undefined>): Promise<boolean> => {
    setBusy(true);
    try {
      const found = (await write())?.errors ?? [];
      setErrors(found);
      if (found.length > 0) return false;
      await client.refetchQueries({ include: [ScoringProfilesDocument, ProfileProgressDocument] });
      announce(said);
      return true;
    } catch (error) {
      setErrors([{ field: '', message: requestFailureOf(error as Error).messages.join(' ') }]);
      return false;
    } finally {
      setBusy(false);
    }
  };

  return {
    errors,
    busy,
    draft: (input) =>
      take(t('drafted', { id: input.id }), async () => {
        const { data } = await client.mutate({ mutation: DraftProfileDocument, variables: { input } });
        return data?.draftProfile;
      }),
    change: (input) =>
      take(t('saved', { id: input.id }), async () => {
        const { data } = await client.mutate({ mutation: ChangeProfileDraftDocument, variables: { input } });
        return data?.changeProfileDraft;
      }),
    discard: (id) =>
      take(t('discarded', { id }), async () => {
        const { data } = await client.mutate({ mutation: DiscardProfileDraftDocument, variables: { input: { id } } });
        return data?.discardProfileDraft;
      }),
    publish: (id, fingerprint) =>
      take(t('published', { id }), async () => {
        const { data } = await client.mutate({ mutation: PublishProfileDocument, variables: { input: { id, fingerprint } } });
        return data?.publishProfile;
      }),
  };
}
