import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { Refusal, type RefusalDetails } from '../domain/refusal.js';
import type { GraphqlContext } from './context.js';

/** What is done about what callers were refused. */
export interface RefusalNotes {
  /** Counts an answer's refusal or fault by its code. */
  readonly count: (code: string) => void;
}

const NAMED_AT_MOST = 20;

/** Counts what is refused, and notes in the audit who was refused a role's work or a row, once an answer. */
export function refusalPlugin({ count }: RefusalNotes): ApolloServerPlugin<GraphqlContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ contextValue, response, errors }) => {
        const shown = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
        for (const { extensions } of shown) {
          const code = extensions?.['code'];
          if (typeof code === 'string') count(code);
        }
        const actions = (errors ?? []).flatMap((error) => forbiddenAction(unwrapResolverError(error)));
        if (actions.length > 0) await contextValue.note('ROLE_REFUSED', [...new Set(actions)].slice(0, NAMED_AT_MOST).join('; '));
        const rows = [...contextValue.unseen];
        if (rows.length > 0) await contextValue.note('SCOPE_REFUSED', rows.slice(0, NAMED_AT_MOST).join(', '));
      },
    }),
  };
}

function forbiddenAction(error: unknown): readonly string[] {
  if (!(error instanceof Refusal) || error.code !== 'FORBIDDEN') return [];
  return [(error.details as RefusalDetails<'FORBIDDEN'>).action];
}
