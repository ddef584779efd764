import type { FlowDataset } from '../../semantic/dataset.js';

/** How a flow is published: everything else of its API follows from the dataset. */
export interface FlowDeclaration {
  readonly dataset: FlowDataset;
  /** What the names of its types begin with. */
  readonly name: string;
  /** The name of its where, where another list has taken the plain one; null: the name of the flow and Where. */
  readonly where: string | null;
  /** One sentence for the root field. */
  readonly description: string;
}
