import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import { refuse } from '../../domain/refusal.js';
import type { CallerLimits } from './caller-limits.js';

type Counted = 'selections' | 'aliases' | 'directives';

/** What a limit counts, as a caller reads it. */
const IN_WORDS = {
  selections: 'selections',
  aliases: 'aliases',
  directives: 'directives',
  levels: 'levels',
  repeats: 'repeats of one field',
  topFields: 'fields at the top',
} as const;

/**
 * Refuses a document that asks for more than its caller may, with its fragments put in where they are spread. It stops
 * counting where a limit is passed, so a few lines that stand for a million fields cost nothing.
 */
export function checkDocument(document: DocumentNode, limits: CallerLimits): void {
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
  );
  for (const node of document.definitions) {
    if (node.kind === Kind.OPERATION_DEFINITION) new Count(fragments, limits).operation(node.selectionSet, node.directives?.length ?? 0);
  }
}

class Count {
  private readonly counts: Record<Counted, number> = { selections: 0, aliases: 0, directives: 0 };
  private readonly spread = new Set<string>();

  constructor(
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly limits: CallerLimits,
  ) {}

  operation(selectionSet: SelectionSetNode, directives: number): void {
    this.add('directives', directives);
    this.fields(selectionSet, 1, new Map());
  }

  /** Counts what one selection set asks of one object; fragments spread into it ask of the same object. */
  private fields({ selections }: SelectionSetNode, level: number, named: Map<string, number>): void {
    if (level > this.limits.levels) throw tooLarge('levels', this.limits);
    for (const node of selections) {
      this.add('selections', 1);
      this.add('directives', node.directives?.length ?? 0);
      if (node.kind === Kind.FIELD) {
        const name = (node.alias ?? node.name).value;
        if (node.alias) this.add('aliases', 1);
        const times = (named.get(name) ?? 0) + 1;
        named.set(name, times);
        if (times > this.limits.repeats) throw tooLarge('repeats', this.limits);
        if (level === 1 && named.size > this.limits.topFields) throw tooLarge('topFields', this.limits);
        if (node.selectionSet) this.fields(node.selectionSet, level + 1, new Map());
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        this.fields(node.selectionSet, level, named);
      } else {
        this.fragment(node.name.value, level, named);
      }
    }
  }

  /** A fragment inside itself is left to the validation, which refuses it. */
  private fragment(name: string, level: number, named: Map<string, number>): void {
    const fragment = this.fragments.get(name);
    if (!fragment || this.spread.has(name)) return;
    this.spread.add(name);
    this.fields(fragment.selectionSet, level, named);
    this.spread.delete(name);
  }

  private add(what: Counted, times: number): void {
    this.counts[what] += times;
    if (this.counts[what] > this.limits[what]) throw tooLarge(what, this.limits);
  }
}

function tooLarge(what: keyof typeof IN_WORDS, limits: CallerLimits): Error {
  return refuse('QUERY_TOO_LARGE', { what: IN_WORDS[what], maximum: limits[what] });
}
