import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { execFileSync } from 'node:child_process';
import { parseSync } from 'oxc-parser';

/** One import of a source file: a path of this repository, or a package's name. */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly isPackage: boolean;
  /** True when nothing of it is left at run time. */
  readonly isTypeOnly: boolean;
}

export interface SourceFile {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

export const ROOT = resolve(import.meta.dirname, '../..');

/** Every source file that is or will be in the repository. */
export function readSources(): readonly SourceFile[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx', '*.mjs'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return [...new Set(listed.split('\n').filter(Boolean))].flatMap((path) => {
    const text = readIfThere(join(ROOT, path));
    return text === null ? [] : [{ path, text, imports: importsOf(path, text) }];
  });
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function importsOf(path: string, text: string): Import[] {
  const { module } = parseSync(path, text);
  const statics = module.staticImports.map((statement) => ({
    specifier: statement.moduleRequest.value,
    isTypeOnly: statement.entries.length > 0 && statement.entries.every((entry) => entry.isType),
  }));
  const reexports = module.staticExports.flatMap((statement) =>
    statement.entries.flatMap((entry) => (entry.moduleRequest ? [{ specifier: entry.moduleRequest.value, isTypeOnly: entry.isType }] : [])),
  );
  const dynamics = module.dynamicImports.flatMap((expression) => {
    const specifier = /^['"`]([^'"`]+)['"`]$/.exec(text.slice(expression.moduleRequest.start, expression.moduleRequest.end))?.[1];
    return specifier === undefined ? [] : [{ specifier, isTypeOnly: false }];
  });
  return [...statics, ...reexports, ...dynamics].map(({ specifier, isTypeOnly }) => ({ ...resolved(path, specifier), isTypeOnly }));
}

function resolved(from: string, specifier: string): Omit<Import, 'isTypeOnly'> {
  if (!specifier.startsWith('.')) return { from, to: packageOf(specifier), isPackage: true };
  const target = relative(ROOT, resolve(ROOT, dirname(from), specifier));
  return { from, to: target.replace(/\.js$/, '.ts'), isPackage: false };
}

function packageOf(specifier: string): string {
  const [first, second] = specifier.split('/');
  return specifier.startsWith('@') ? `${first}/${second}` : (first ?? specifier);
}
