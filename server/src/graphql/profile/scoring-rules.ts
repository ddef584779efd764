import { type ClassType, Float, Int } from 'type-graphql';
import { z } from 'zod';
import { profileRules } from '../../scoring/profile-rules.js';
import { inputOf, type GeneratedField, objectOf } from '../flow/generated-class.js';

interface GroupTypes {
  readonly read: ClassType;
  readonly written: ClassType;
}

const groups = new Map<string, GroupTypes>();

const ABSENT = 'Absent keeps what the profile has.';

/** The types of a group of rules, to be read and to be written; groups of one title are of one type. */
function typesOfGroup(title: string, group: z.ZodObject): GroupTypes {
  const known = groups.get(title);
  if (known) return known;
  const rules = Object.entries(group.shape).map(([name, rule]) => [name, fieldsOfRule(rule as z.ZodType)] as const);
  const meaning = group.meta()?.description ?? 'A figure for each.';
  const made = {
    read: objectOf(title, meaning, Object.fromEntries(rules.map(([name, { read }]) => [name, read]))),
    written: inputOf(`${title}Input`, `${meaning} ${ABSENT}`, Object.fromEntries(rules.map(([name, { written }]) => [name, written]))),
  };
  groups.set(title, made);
  return made;
}

function fieldsOfRule(rule: z.ZodType): { readonly read: GeneratedField; readonly written: GeneratedField } {
  const description = rule.description ?? '';
  const isNullable = rule instanceof z.ZodNullable;
  const bare = isNullable ? (rule.unwrap() as z.ZodType) : rule;
  if (bare instanceof z.ZodObject) {
    const { read, written } = typesOfGroup(bare.meta()?.title ?? '', bare);
    return { read: [() => read, { description }], written: [() => written, { description, nullable: true }] };
  }
  if (!(bare instanceof z.ZodNumber)) throw new Error(`A rule is neither a group nor a number: ${bare.def.type}.`);
  const type = bare.isInt ? Int : Float;
  const bounds = `From ${bare.minValue} to ${bare.maxValue}.`;
  return {
    read: [() => type, { description: `${description} ${bounds}`, ...(isNullable && { nullable: true }) }],
    written: [() => type, { description: `${description} ${bounds}`, nullable: true }],
  };
}

const types = typesOfGroup('ScoringRules', profileRules.meta({ description: 'The rules of a scoring profile.' }));

/** The rules of a scoring profile as the API shows them. */
export const ScoringRules = types.read;

/** Rules to be put in the place of others. */
export const ScoringRulesInput = types.written;
