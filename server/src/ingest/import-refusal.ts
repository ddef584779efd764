/** A refusal as plain data. */
export interface RefusalParts {
  readonly problem: string;
  readonly remedy: string;
  readonly where: { readonly file?: string; readonly line?: number };
}

/** An import cannot be done as asked: what is wrong, where, and what to do. Nothing is written because of it. */
export class ImportRefusal extends Error {
  override readonly name = 'ImportRefusal';

  /** A refusal that came from another thread. */
  static of({ problem, remedy, where }: RefusalParts): ImportRefusal {
    return new ImportRefusal(problem, remedy, where);
  }

  constructor(
    private readonly problem: string,
    readonly remedy: string,
    readonly where: { readonly file?: string; readonly line?: number } = {},
    options?: ErrorOptions,
  ) {
    super(`${placeOf(where)}${problem} ${remedy}`, options);
  }

  get parts(): RefusalParts {
    return { problem: this.problem, remedy: this.remedy, where: this.where };
  }
}

function placeOf({ file, line }: { readonly file?: string; readonly line?: number }): string {
  if (file === undefined) return '';
  return line === undefined ? `${file}: ` : `${file}, line ${line}: `;
}
