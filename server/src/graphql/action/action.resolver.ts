import { Arg, Ctx, Directive, Mutation, Resolver } from 'type-graphql';
import type { GraphqlContext } from '../context.js';
import { ActionResults } from './action-result.type.js';
import { CompleteActionsInput, MoveActionsInput, SkipActionsInput } from './action-step.input.js';
import { takeSteps } from './take-steps.js';

const HOW = 'Idempotent: the same again is UNCHANGED.';

/** What is made of actions by hand. */
@Resolver()
export class ActionResolver {
  @Directive('@cost(weight: 20)')
  @Mutation(() => ActionResults, {
    description: `Actions were done: with which outcome, at what cost, what was promised on them and when they are next due. ${HOW}`,
  })
  completeActions(
    @Arg('input', () => CompleteActionsInput) { actions }: CompleteActionsInput,
    @Ctx() context: GraphqlContext,
  ): Promise<ActionResults> {
    const steps = actions.map(({ id, doneAt, promise, nextOn, ...given }) => {
      const made = promise && { dueAt: promise.dueAt, subject: promise.subject ?? null, isCallBack: promise.isCallBack ?? false };
      return { id, step: { does: 'COMPLETE', doneAt: doneAt ?? null, ...given, promise: made ?? null, nextOn: nextOn ?? null } } as const;
    });
    return takeSteps(steps, context);
  }

  @Directive('@cost(weight: 20)')
  @Mutation(() => ActionResults, { description: `Actions are not going to be done. No rule plans them again. ${HOW}` })
  skipActions(@Arg('input', () => SkipActionsInput) { actions }: SkipActionsInput, @Ctx() context: GraphqlContext): Promise<ActionResults> {
    return takeSteps(
      actions.map(({ id, ...given }) => ({ id, step: { does: 'SKIP', ...given } })),
      context,
    );
  }

  @Directive('@cost(weight: 20)')
  @Mutation(() => ActionResults, { description: `Actions are moved to other days, on which actions of their own are due. ${HOW}` })
  moveActions(@Arg('input', () => MoveActionsInput) { actions }: MoveActionsInput, @Ctx() context: GraphqlContext): Promise<ActionResults> {
    return takeSteps(
      actions.map(({ id, ...given }) => ({ id, step: { does: 'MOVE', ...given } })),
      context,
    );
  }
}
