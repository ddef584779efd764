import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { requestFailureOf } from '../../shared/api/request-failure.ts';
import { announce } from '../../shared/page/announcement.tsx';
import { CompleteActionsDocument, type CompleteActionInput } from './complete-actions.gen.ts';
import { MoveActionsDocument } from './move-actions.gen.ts';
import type { ListedAction } from './queue-question.ts';
import { SkipActionsDocument } from './skip-actions.gen.ts';
import { UndoStepDocument } from './undo-step.gen.ts';

/** The last step, and how to take it back. */
export interface Undo {
  readonly said: string;
  readonly run: () => void;
  readonly forget: () => void;
}

/** What can be made of an action of the queue. */
export interface ActionSteps {
  readonly complete: (action: ListedAction, given: Omit<CompleteActionInput, 'id'>) => Promise<boolean>;
  readonly move: (action: ListedAction, toOn: string) => Promise<boolean>;
  readonly skip: (action: ListedAction) => Promise<boolean>;
  /** Null: nothing to take back. */
  readonly undo: Undo | null;
  /** What the server refused, in its own words. Null: nothing. */
  readonly failure: string | null;
}

/** What a step left behind, besides the action. */
interface Left {
  readonly actions: readonly string[];
  readonly promises: readonly string[];
}

interface StepResult {
  readonly nextId?: string | null;
  readonly promiseId?: string | null;
  readonly error: { readonly message: string } | null;
}

const SHOWN_AGAIN = ['QueueActions', 'QueueCounts', 'PracticeFigures'];

/** Does, moves and skips actions; the lists are asked again, and the last step can be taken back. */
export function useActionSteps(): ActionSteps {
  const t = useTranslations('queue');
  const client = useApolloClient();
  const [undo, setUndo] = useState<Undo | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  async function attempt(write: () => Promise<string | null>): Promise<boolean> {
    try {
      const refused = await write();
      setFailure(refused);
      if (refused === null) await client.refetchQueries({ include: SHOWN_AGAIN });
      return refused === null;
    } catch (error) {
      const { messages, kind } = requestFailureOf(error as Error);
      setFailure(messages[0] ?? t('failed', { kind }));
      return false;
    }
  }

  function remember(action: ListedAction, said: string, left: Left): void {
    announce(said);
    const forget = (): void => setUndo(null);
    setUndo({ said, forget, run: () => void attempt(() => takeBack(action, left)).then((done) => done && forget()) });
  }

  async function takeBack(action: ListedAction, { actions, promises }: Left): Promise<string | null> {
    const { id, relationship, practice, dueOn, plannedBy, outcome, note } = action;
    const planned = { id, relationshipId: relationship.id, practice, dueOn, plannedBy, outcome, note } as const;
    const { data } = await client.mutate({
      mutation: UndoStepDocument,
      variables: {
        action: { records: [{ ...planned, state: 'PLANNED', doneAt: null, movedToOn: null, interactionId: null }] },
        actions: { kind: 'ACTION', ids: [...actions] },
        promises: { kind: 'PROMISE', ids: [...promises] },
      },
    });
    return data?.planActions.results[0]?.error?.message ?? null;
  }

  async function take(action: ListedAction, said: string, write: () => Promise<StepResult | undefined>): Promise<boolean> {
    return attempt(async () => {
      const result = await write();
      if (result?.error) return result.error.message;
      const ids = (id: string | null | undefined): string[] => (typeof id === 'string' ? [id] : []);
      remember(action, said, { actions: ids(result?.nextId), promises: ids(result?.promiseId) });
      return null;
    });
  }

  const customer = (action: ListedAction): string => action.relationship.account.name;
  return {
    undo,
    failure,
    complete: (action, given) =>
      take(action, t('didIt', { customer: customer(action) }), async () => {
        const input = { actions: [{ ...given, id: action.id }] };
        const { data } = await client.mutate({ mutation: CompleteActionsDocument, variables: { input } });
        return data?.completeActions.results[0];
      }),
    move: (action, toOn) =>
      take(action, t('movedIt', { customer: customer(action) }), async () => {
        const input = { actions: [{ id: action.id, toOn }] };
        const { data } = await client.mutate({ mutation: MoveActionsDocument, variables: { input } });
        return data?.moveActions.results[0];
      }),
    skip: (action) =>
      take(action, t('skippedIt', { customer: customer(action) }), async () => {
        const input = { actions: [{ id: action.id }] };
        const { data } = await client.mutate({ mutation: SkipActionsDocument, variables: { input } });
        return data?.skipActions.results[0];
      }),
  };
}
