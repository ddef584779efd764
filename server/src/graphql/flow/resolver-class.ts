import type { GraphQLResolveInfo } from 'graphql';
import { Args, type ClassType, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphqlContext } from '../context.js';

type TypeOf = Parameters<typeof FieldResolver>[0] & (() => unknown);
type FieldOptions = NonNullable<Parameters<typeof FieldResolver>[1]>;

/** A field of a generated class: what it is, what it takes, and how it is answered. */
export interface ResolvedField<R> {
  readonly name: string;
  readonly type: TypeOf;
  readonly options: FieldOptions;
  readonly args?: ClassType;
  readonly decorators?: readonly MethodDecorator[];
  readonly resolve: (root: R, args: never, context: GraphqlContext, info: GraphQLResolveInfo) => unknown;
}

/** A resolver class with these fields of a type, as decorators on a written class would make it. */
export function resolverOf<R>(type: ClassType, fields: readonly ResolvedField<R>[]): ClassType {
  const generated = class {
    readonly [field: string]: unknown;
  };
  for (const field of fields) {
    addMethod(generated, field, FieldResolver(field.type, field.options));
    Root()(generated.prototype, field.name, ROOT);
  }
  Resolver(() => type)(generated);
  return generated;
}

/** A resolver class with one root field. */
export function queryOf(field: ResolvedField<undefined>): ClassType {
  const generated = class {
    readonly [field: string]: unknown;
  };
  addMethod(generated, { ...field, resolve: (_root, ...rest) => field.resolve(undefined, ...rest) }, Query(field.type, field.options));
  Root()(generated.prototype, field.name, ROOT);
  Resolver()(generated);
  return generated;
}

const [ROOT, CONTEXT, INFO, ARGS] = [0, 1, 2, 3];

function addMethod<R>(target: ClassType, field: ResolvedField<R>, decorator: MethodDecorator): void {
  const { name, args, decorators = [], resolve } = field;
  const method = (root: R, context: GraphqlContext, info: GraphQLResolveInfo, given: unknown) =>
    resolve(root, given as never, context, info);
  const descriptor: PropertyDescriptor = { value: method, writable: true, configurable: true };
  Object.defineProperty(target.prototype, name, descriptor);
  for (const decorate of [decorator, ...decorators]) decorate(target.prototype, name, descriptor);
  Ctx()(target.prototype, name, CONTEXT);
  Info()(target.prototype, name, INFO);
  if (args) Args(() => args)(target.prototype, name, ARGS);
}
