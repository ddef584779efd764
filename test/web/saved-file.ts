import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';

export interface SavedFile {
  readonly name: string;
  readonly content: Buffer;
}

/** The file that the browser saves when the button is pressed. */
export async function saved(page: Page, button: Locator): Promise<SavedFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

export interface SavedCsv {
  readonly comments: readonly string[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The parts of a CSV file whose cells hold no line breaks. */
export function readCsv(content: Buffer): SavedCsv {
  const text = content.toString('utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const lines = text.slice(1).split('\r\n');
  expect(lines.at(-1)).toBe('');
  const isComment = (line: string) => /^"?# /.test(line);
  const [head = '', ...rows] = lines.slice(0, -1).filter((line) => !isComment(line));
  return { comments: lines.filter(isComment), head: cellsOf(head), rows: rows.map(cellsOf) };
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}
