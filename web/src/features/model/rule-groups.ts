/** One figure of a profile. */
export interface Rule {
  /** Its path, such as trustWeight.courtesy. */
  readonly path: string;
  /** The last part of the path. */
  readonly name: string;
  readonly value: number | null;
}

/** Figures that belong together. */
export interface RuleGroup {
  /** The path of the group with its steps joined by underscores; `general`: figures that stand alone. */
  readonly key: string;
  readonly rules: readonly Rule[];
}

/** Rules as the API has them, in groups as a form shows them. */
export function ruleGroups(rules: object): readonly RuleGroup[] {
  const groups = new Map<string, Rule[]>();
  const walk = (part: object, path: readonly string[]): void => {
    for (const [name, value] of Object.entries(part) as [string, unknown][]) {
      if (name === '__typename') continue;
      if (typeof value === 'object' && value !== null) {
        walk(value, [...path, name]);
        continue;
      }
      const key = path.length === 0 ? 'general' : path.join('_');
      const rule = { path: [...path, name].join('.'), name, value: value as number | null };
      groups.set(key, [...(groups.get(key) ?? []), rule]);
    }
  };
  walk(rules, []);
  return [...groups].map(([key, found]) => ({ key, rules: found }));
}

/** Texts by path as the input of a change: nested, as numbers; an empty text is null. */
export function rulesPatch(edited: Readonly<Record<string, string>>): object {
  const patch: Record<string, unknown> = {};
  for (const [path, text] of Object.entries(edited)) {
    const steps = path.split('.');
    let holder = patch;
    for (const step of steps.slice(0, -1)) holder = (holder[step] ??= {}) as Record<string, unknown>;
    holder[steps.at(-1)!] = text.trim() === '' ? null : Number(text);
  }
  return patch;
}

/** `longTerm` is LONG_TERM. */
export function wordOfName(name: string): string {
  return name.replaceAll(/[A-Z]/g, (capital) => `_${capital}`).toUpperCase();
}
