import type { FragmentDefinitionNode } from 'graphql';
import { refuse } from '../../domain/refusal.js';

const MOST_SELECTIONS = 5_000;

/** What selections of one operation refer to. Fragments of fragments could be endless: so many selections are looked at, and no more. */
export class SelectionScope {
  #visited = 0;

  constructor(
    readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    readonly variables: Readonly<Record<string, unknown>>,
  ) {}

  visit(): void {
    this.#visited += 1;
    if (this.#visited <= MOST_SELECTIONS) return;
    throw refuse('BAD_USER_INPUT', { problem: 'The query selects too much.', remedy: 'Select fewer fields, and use fewer fragments.' });
  }
}
