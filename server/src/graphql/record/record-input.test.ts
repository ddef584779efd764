import 'reflect-metadata';
import { GraphQLInputObjectType, type GraphQLSchema } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSchema } from 'type-graphql';
import { RECORD_KINDS, RECORD_SCHEMAS } from '../../domain/record/record-kind.js';
import { RECORD_MUTATIONS } from './record-mutation-text.js';
import { RecordResolver } from './record.resolver.js';

let schema: GraphQLSchema;

beforeAll(async () => {
  await import('../words/channel-words.js');
  const { SessionResolver } = await import('../session/session.resolver.js');
  schema = await buildSchema({ resolvers: [SessionResolver, RecordResolver], validate: false, skipCheck: true });
});

const inputOf = (name: string) => {
  const type = schema.getType(name);
  if (!(type instanceof GraphQLInputObjectType)) throw new Error(`No input ${name}.`);
  return type.getFields();
};
const typesOf = (name: string) => Object.values(inputOf(name)).map((field) => `${field.name}: ${String(field.type)}`);

describe('the input of a kind', () => {
  test('has the fields of its schema, in their order, as the API writes them', () => {
    expect(typesOf('PromiseInput')).toEqual([
      'id: ID!',
      'relationshipId: ID!',
      'dealId: ID',
      'requestId: ID',
      'agentId: ID',
      'madeBy: Side!',
      'madeAt: DateTime!',
      'dueAt: DateTime!',
      'keptAt: DateTime',
      'announcedAt: DateTime',
      'isCallBack: Boolean',
      'subject: String',
    ]);
  });

  test('tells days from moments, whole numbers from others, and words from texts', () => {
    expect(typesOf('DealInput')).toEqual(
      expect.arrayContaining(['preDealOn: Date', 'amount: Float', 'outcome: DealOutcome', 'currency: String']),
    );
    expect(typesOf('CaseInput')).toEqual(expect.arrayContaining(['severity: Int!', 'isJustified: Boolean', 'openedAt: DateTime!']));
  });

  test('holds lists of items with inputs of their own', () => {
    expect(typesOf('SurveyInput')).toContain('items: [SurveyItemInput!]!');
    expect(typesOf('SurveyResponseInput')).toContain('answers: [SurveyAnswerInput!]!');
    expect(typesOf('InformationInput')).toContain('topics: [String!]!');
    expect(typesOf('SurveyItemInput')).toEqual(expect.arrayContaining(['key: String!', 'instrument: SurveyInstrument!', 'low: Float']));
  });

  test.each(RECORD_KINDS)('%s says of every field what it means, and what it means that it is null', (kind) => {
    const fields = Object.values(inputOf(`${kind.charAt(0).toUpperCase()}${kind.slice(1)}Input`));
    expect(fields.map(({ name }) => name)).toEqual(Object.keys(RECORD_SCHEMAS[kind].shape));
    const isMeant = ({ description }: { readonly description?: string | null | undefined }) => /^[A-Z`][^]*\.$/.test(description ?? '');
    const isNullMeant = ({ description }: { readonly description?: string | null | undefined }) =>
      / Null: (?!undefined)[^.]+\. Absent keeps what is stored, null clears it\.$/.test(description ?? '');
    expect(fields.filter((field) => !isMeant(field))).toEqual([]);
    expect(fields.filter((field) => isNullMeant(field) === String(field.type).endsWith('!'))).toEqual([]);
  });
});

describe('the mutations', () => {
  test('are one for each kind, each with a name of its own that takes one batch', () => {
    const names = RECORD_KINDS.map((kind) => RECORD_MUTATIONS[kind].name);
    expect(new Set(names).size).toBe(RECORD_KINDS.length);
    const fields = schema.getMutationType()?.getFields() ?? {};
    expect(Object.keys(fields).toSorted()).toEqual([...names, 'deleteRecords'].toSorted());
    expect(String(fields['makePromises']?.args[0]?.type)).toBe('MakePromisesInput!');
    expect(typesOf('MakePromisesInput')).toEqual(['records: [PromiseInput!]!']);
  });
});
