import { type ClassType } from 'type-graphql';
import { calendarDateOf } from '../../domain/calendar.js';
import { RECORD_SCHEMAS, REFERENCED_KIND, type RecordKind } from '../../domain/record/record-kind.js';
import type { GraphqlContext } from '../context.js';
import { type ResolvedField, resolverOf } from '../flow/resolver-class.js';
import { found } from '../found.js';
import { VoteContribution } from './vote-contribution.type.js';
import { fieldText } from './record-field-text.js';
import { fieldsOf } from './record-shape.js';
import { READABLE_KINDS, type ReadableKind, TYPE_OF_KIND } from './record-types.js';

type AnyRecord = Readonly<Record<string, unknown>> & { readonly id: string };

/** The kinds of which records become votes. */
const VOTING_KINDS: ReadonlySet<RecordKind> = new Set<RecordKind>([
  'deal',
  'interaction',
  'request',
  'response',
  'promise',
  'rating',
  'case',
  'surveyResponse',
]);

/** A visible record may name an account that is not visible: of a prospect, only one of the two accounts has to be. */
const MAY_BE_HIDDEN: ReadonlySet<string> = new Set(['prospect.accountId']);

/** For every kind, the fields that lead from a record to the records it refers to and to the votes it became. */
export const REFERENCE_RESOLVERS: readonly ClassType[] = READABLE_KINDS.map((kind) =>
  resolverOf<AnyRecord>(TYPE_OF_KIND[kind], [...referenceFields(kind), ...(VOTING_KINDS.has(kind) ? [contributionsOf(kind)] : [])]),
);

function referenceFields(kind: ReadableKind): readonly ResolvedField<AnyRecord>[] {
  const kinds: Readonly<Record<string, RecordKind>> = REFERENCED_KIND;
  return fieldsOf(RECORD_SCHEMAS[kind]).flatMap(({ name, isNullable }): ResolvedField<AnyRecord>[] => {
    const referred = kinds[name];
    if (!referred) return [];
    const [meaning, whenNull] = fieldText(kind, name);
    const mayBeHidden = MAY_BE_HIDDEN.has(`${kind}.${name}`);
    const hidden = referred === 'agent' ? [] : ['it is none that you may see'];
    const nullText = ` Null: ${[...(isNullable ? [whenNull] : []), ...hidden].join(', or ')}.`;
    return [
      {
        name: name.slice(0, -'Id'.length),
        type: () => TYPE_OF_KIND[referred],
        options: { nullable: isNullable || mayBeHidden, description: isNullable || mayBeHidden ? `${meaning}${nullText}` : meaning },
        resolve: async (record, _args, context) => {
          const id = record[name] as string | null | undefined;
          if (id == null) return null;
          const loaded = await loadReferred(referred, id, context);
          return isNullable || mayBeHidden ? loaded : found(loaded, referred, id);
        },
      },
    ];
  });
}

/** An agent is the supplier's own: whoever sees a record sees whom of the supplier it names. */
function loadReferred(kind: RecordKind, id: string, { loaders }: GraphqlContext): Promise<object | null> {
  if (kind === 'relationship') return loaders.relationship.load(id);
  return kind === 'agent' ? loaders.namedAgent.load(id) : loaders.record(kind).load(id);
}

function contributionsOf(kind: RecordKind): ResolvedField<AnyRecord> {
  return {
    name: 'contributions',
    type: () => [VoteContribution],
    options: { description: 'The votes that it became; empty: it is no evidence by itself.' },
    resolve: async ({ id }, _args, { loaders }) => {
      const votes = await loaders.contributions.load({ kind, id });
      return votes.map(({ stream, value, weight, day, pointsOfTrust }) => ({
        stream,
        value,
        weight,
        day: calendarDateOf(day),
        pointsOfTrust,
      }));
    },
  };
}
