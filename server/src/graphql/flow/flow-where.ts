import type { ClassType } from 'type-graphql';
import type { Dimension } from '../../semantic/dimension.js';
import { RelationshipWhere } from '../analytics/relationship-where.input.js';
import { DateSpanInput } from '../analytics/time-window.input.js';
import { isOfRelationship, listTypeOf } from './dimension-field.js';
import type { FlowDeclaration } from './flow-declaration.js';
import { type GeneratedField, inputOf } from './generated-class.js';
import { keyOfName } from './key-of-name.js';

const MADE = new Map<string, ClassType>();

/** The where of a flow: its own dimensions as keys, those of relationships under `relationship`. One for its analytics and its list. */
export function flowWhere(declaration: Pick<FlowDeclaration, 'dataset' | 'name' | 'where'>): ClassType {
  const { name } = declaration.dataset;
  const known = MADE.get(name) ?? newWhere(declaration);
  MADE.set(name, known);
  return known;
}

function newWhere({ dataset, name, where }: Pick<FlowDeclaration, 'dataset' | 'name' | 'where'>): ClassType {
  const own = dataset.dimensions.filter((dimension) => dimension.kind !== 'PERIOD' && !isOfRelationship(dimension));
  const made: ClassType = inputOf(
    where ?? `${name}Where`,
    `Which ${dataset.label.toLowerCase()} count. Keys side by side must all hold, inside or too; each key lists the members that are let through.`,
    {
      and: [() => [made], { nullable: true, description: 'All of these hold.' }],
      or: [() => [made], { nullable: true, description: 'At least one of these holds.' }],
      not: [() => made, { nullable: true, description: 'This does not hold; what is not recorded does not hold.' }],
      relationship: [
        () => RelationshipWhere,
        { nullable: true, description: 'Only of these relationships, as they stand at the end of the latest day.' },
      ],
      ...Object.fromEntries(own.map((dimension) => [keyOfName(dimension.name), keyField(dimension)])),
    },
  );
  return made;
}

function keyField(dimension: Dimension): GeneratedField {
  return dimension.kind === 'DATE'
    ? [() => DateSpanInput, { nullable: true, description: `${dimension.definition} Days of the reporting zone.` }]
    : [() => [listTypeOf(dimension)], { nullable: true, description: dimension.definition }];
}
