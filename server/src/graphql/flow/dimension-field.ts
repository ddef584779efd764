import { ID, Int } from 'type-graphql';
import { Channel, CommunicationMode, ContactOutcome, InteractionDirection } from '../../domain/channel.js';
import { DealPhase } from '../../domain/deal-phase.js';
import { CaseKind, ComplaintCategory, DealOutcome, Rater } from '../../domain/judgement.js';
import { Side } from '../../domain/lifecycle-stage.js';
import { Obligation } from '../../domain/obligation.js';
import { ActionOrigin, ActionOutcome, ActionState, Practice } from '../../domain/practice.js';
import type { Dimension } from '../../semantic/dimension.js';
import { Account } from '../account/account.type.js';
import { Agent } from '../agent/agent.type.js';
import { periodTypeOf } from '../analytics/period-type-of.js';
import { PeriodType } from '../analytics/period.type.js';
import { Relationship } from '../relationship/relationship.type.js';
import type { FlowBucket } from './flow-bucket.js';
import { keyOfName } from './key-of-name.js';
import type { ResolvedField } from './resolver-class.js';
import '../words/event-words.js';

/** The type of each dimension of words: an enum, or a plain one whose values the words spell. */
const TYPE_OF_WORDS: Readonly<Record<string, object>> = {
  PHASE: DealPhase,
  OBLIGATION: Obligation,
  MODE: CommunicationMode,
  CHANNEL: Channel,
  DIRECTION: InteractionDirection,
  CONTACT_OUTCOME: ContactOutcome,
  KIND: CaseKind,
  CATEGORY: ComplaintCategory,
  OUTCOME: DealOutcome,
  MADE_BY: Side,
  RATER: Rater,
  PRACTICE: Practice,
  STATE: ActionState,
  PLANNED_BY: ActionOrigin,
  REACTION: ActionOutcome,
  SEVERITY: Int,
  HUMAN: Boolean,
  JUSTIFIED: Boolean,
};

/** Whether a dimension is one of the relationship of an event; a where has those under `relationship`. */
export function isOfRelationship(dimension: Dimension): boolean {
  return 'column' in dimension && dimension.column.startsWith('relationship.');
}

/** The type of the members that a where lists of a dimension. */
export function listTypeOf(dimension: Dimension): object {
  if (dimension.kind === 'ENTITY') return ID;
  return dimension.kind === 'WORD' ? typeOfWords(dimension) : String;
}

function typeOfWords({ name }: Dimension): object {
  const type = TYPE_OF_WORDS[name];
  if (!type) throw new RangeError(`The dimension ${name} has no type of the API`);
  return type;
}

/** The field of a bucket that shows its member of a dimension. */
export function dimensionField(dimension: Dimension): ResolvedField<FlowBucket> {
  const { name, definition, kind } = dimension;
  const saysNull = kind === 'PERIOD' || definition.includes('null');
  const description = `${definition}${saysNull ? '' : ' Null: not recorded.'} Only for buckets grouped by it.`;
  const field = { name: keyOfName(name), options: { nullable: true, description } };
  switch (kind) {
    case 'PERIOD':
    case 'DATE':
      return { ...field, type: () => PeriodType, resolve: (bucket) => periodTypeOf(keyOf(bucket, name)?.period ?? null) };
    case 'WORD': {
      const type = typeOfWords(dimension);
      return { ...field, type: () => type, resolve: (bucket) => spelt(memberOf(bucket, name), type) };
    }
    case 'TEXT':
      return { ...field, type: () => String, resolve: (bucket) => memberOf(bucket, name) };
    case 'ENTITY':
      return { ...field, ...entityOf(name) };
    default:
      return dimension satisfies never;
  }
}

function entityOf(name: string): Pick<ResolvedField<FlowBucket>, 'type' | 'resolve'> {
  switch (name) {
    case 'ACCOUNT':
      return {
        type: () => Account,
        resolve: (bucket, _args, { loaders }) => loaded(memberOf(bucket, name), (id) => loaders.account.load(id)),
      };
    case 'RELATIONSHIP':
      return {
        type: () => Relationship,
        resolve: (bucket, _args, { loaders }) => loaded(memberOf(bucket, name), (id) => loaders.relationship.load(id)),
      };
    case 'OWNER':
    case 'AGENT':
      return {
        type: () => Agent,
        resolve: (bucket, _args, { loaders }) => loaded(memberOf(bucket, name), (id) => loaders.agent.load(id)),
      };
    default:
      throw new RangeError(`The dimension ${name} has no entity of the API`);
  }
}

function keyOf({ bucket }: FlowBucket, dimension: string) {
  return bucket.keys.find((key) => key.dimension === dimension);
}

function memberOf(bucket: FlowBucket, dimension: string): string | null {
  const value = keyOf(bucket, dimension)?.value;
  return typeof value === 'string' ? value : null;
}

function loaded<T>(id: string | null, load: (id: string) => Promise<T>): Promise<T> | null {
  return id === null ? null : load(id);
}

function spelt(member: string | null, type: object): string | number | boolean | null {
  if (member === null) return null;
  if (type === Int) return Number(member);
  return type === Boolean ? member === 'true' : member;
}
