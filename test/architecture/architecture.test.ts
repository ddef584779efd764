import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Import, readSources } from './read-imports.js';
import { EMPTY_NAMES, LONGEST_FILE, SERVER_DIRECTIONS, SERVER_WALLS } from './rules.js';

const sources = readSources();
const production = sources.filter(({ path }) => !path.endsWith('.test.ts') && !path.startsWith('test/'));
const imports = production.flatMap((source) => source.imports);
const shown = ({ from, to }: Import) => `${from} → ${to}`;

/** The folder of the server's source that a path is in; for a file at its top, the file's name without ending. */
function serverFolder(path: string): string | null {
  return /^server\/src\/([^/.]+)/.exec(path)?.[1] ?? null;
}

function webPlace(path: string): { layer: string; feature: string | null } | null {
  const match = /^web\/src\/(shared|features|app)(?:\/([^/]+))?/.exec(path);
  return match?.[1] ? { layer: match[1], feature: match[1] === 'features' ? (match[2] ?? null) : null } : null;
}

describe('the server', () => {
  test('imports only in the declared direction', () => {
    const against = imports.filter(({ from, to, isPackage }) => {
      const [source, target] = [serverFolder(from), serverFolder(to)];
      if (isPackage || source === null || source === target) return false;
      const allowed = SERVER_DIRECTIONS[source];
      return allowed !== undefined && (target === null || !allowed.includes(target));
    });
    expect(against.map(shown)).toEqual([]);
  });

  test('has only folders with a declared direction', () => {
    const folders = new Set(production.flatMap(({ path }) => /^server\/src\/([^/]+)\//.exec(path)?.[1] ?? []));
    expect([...folders].filter((folder) => folder !== 'cli' && !(folder in SERVER_DIRECTIONS))).toEqual([]);
  });

  test('keeps each library behind its wall', () => {
    const outside = imports.filter(({ from, to, isPackage }) => {
      const folder = serverFolder(from);
      const wall = isPackage && folder !== null ? SERVER_WALLS.find(({ library }) => library.test(to)) : undefined;
      return (
        wall !== undefined &&
        !wall.folders.some((walled) => from.startsWith(`server/src/${walled}/`) || (walled === folder && !walled.includes('/')))
      );
    });
    expect(outside.map(shown)).toEqual([]);
  });

  test('reads the environment in one place', () => {
    const readers = sources
      .filter(({ path, text }) => path.startsWith('server/src/') && text.includes('process.env'))
      .map(({ path }) => path);
    expect(readers).toEqual(['server/src/config.ts']);
  });

  test('never asks SQL for a closed interval', () => {
    const closed = sources.filter(({ path, text }) => path.startsWith('server/src/') && /\bBETWEEN\b(?! CURRENT| \d+ PREC)/.test(text));
    expect(closed.map(({ path }) => path)).toEqual([]);
  });
});

describe('the web application', () => {
  test('builds features on shared, and the application on features', () => {
    const against = imports.filter(({ from, to, isPackage }) => {
      const [source, target] = [webPlace(from), webPlace(to)];
      if (isPackage || source === null || target === null) return false;
      if (source.layer === 'shared') return target.layer !== 'shared';
      return source.layer === 'features' && (target.layer === 'app' || (target.layer === 'features' && target.feature !== source.feature));
    });
    expect(against.map(shown)).toEqual([]);
  });

  test('draws with Recharts in one place', () => {
    const outside = imports.filter(({ from, to }) => to === 'recharts' && !from.startsWith('web/src/shared/chart/'));
    expect(outside.map(shown)).toEqual([]);
  });
});

describe('every source file', () => {
  test('has a name that says what is inside', () => {
    const empty = sources.filter(({ path }) =>
      path
        .split('/')
        .slice(1)
        .some((part) => EMPTY_NAMES.test(part)),
    );
    expect(empty.map(({ path }) => path)).toEqual([]);
  });

  test(`has at most ${LONGEST_FILE} lines`, () => {
    const long = sources.filter(({ path, text }) => !path.endsWith('.gen.ts') && text.split('\n').length > LONGEST_FILE + 1);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  test('is free of import circles at run time, but for entities, which name each other lazily', () => {
    expect(
      circles(imports.filter(({ isPackage, isTypeOnly, from }) => !isPackage && !isTypeOnly && !dirname(from).endsWith('entity'))),
    ).toEqual([]);
  });
});

/** One path of file names for each circle of imports. */
function circles(edges: readonly Import[]): string[] {
  const targets = Map.groupBy(edges, ({ from }) => from);
  const finished = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) found.push([...path.slice(start), file].map((name) => basename(name)).join(' → '));
    if (start >= 0 || finished.has(file)) return;
    for (const { to } of targets.get(file) ?? []) visit(to, [...path, file]);
    finished.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  return found;
}
