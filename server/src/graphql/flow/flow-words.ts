import { publishDeclarations, publishDimensions, publishMeasures } from '../analytics/analytics-words.js';
import type { FlowDeclaration } from './flow-declaration.js';

/** The enums of a flow, as objects whose every value equals its key. */
export interface FlowWords {
  readonly dimension: Readonly<Record<string, string>>;
  readonly measure: Readonly<Record<string, string>>;
  readonly time: Readonly<Record<string, string>>;
}

/** Publishes the dimensions, measures and times of a flow. */
export function publishFlowWords({ dataset, name }: FlowDeclaration): FlowWords {
  return {
    dimension: publishDimensions<string>(dataset, `${name}Dimension`),
    measure: publishMeasures<string>(dataset, `${name}Measure`),
    time: publishDeclarations<string>(`${name}Time`, `Which time of ${dataset.label.toLowerCase()} the window is about.`, dataset.times),
  };
}
