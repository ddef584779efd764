/** An import cannot be done as asked: what is wrong, where, and what to do. Nothing is written because of it. */
export class ImportRefusal extends Error {
  override readonly name = 'ImportRefusal';

  constructor(
    problem: string,
    readonly remedy: string,
    readonly where: { readonly file?: string; readonly line?: number } = {},
    options?: ErrorOptions,
  ) {
    super(`${placeOf(where)}${problem} ${remedy}`, options);
  }
}

function placeOf({ file, line }: { readonly file?: string; readonly line?: number }): string {
  if (file === undefined) return '';
  return line === undefined ? `${file}: ` : `${file}, line ${line}: `;
}
