import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { DuckDbStore } from './duckdb-store.js';
import { openStarStore } from './open-star-store.js';
import { inShelfOrder, nextOf, type StoreFile, type StoreShelf } from './store-shelf.js';

const WHOLE = 'duckdb';
const BUILDING = 'building';

/**
 * The files of analytics stores side by side: `analytics.<key>.<generation>.duckdb`, and `….building` while one is being
 * made. A file gets its final name in one step, when all is in, and no file is ever replaced: a new one has the next generation.
 */
export class StoreFiles implements StoreShelf {
  private readonly folder: string;
  private readonly stem: string;

  /** `path` is what the names begin with; its ending `.duckdb` does not count. */
  constructor(path: string) {
    this.folder = dirname(path);
    this.stem = basename(path).replace(/\.duckdb$/, '');
  }

  /** All files there are, of each key the latest generation first. */
  async list(): Promise<readonly StoreFile[]> {
    return inShelfOrder((await this.names()).flatMap((name) => this.fileOfName(name) ?? []));
  }

  /** Where to make the next generation of a key: the file that was begun, if one was. */
  async toBuild(key: string): Promise<StoreFile> {
    const { begun, generation } = nextOf(await this.list(), key);
    return begun ?? this.file(key, generation, false);
  }

  open({ path }: StoreFile, options: { readonly memoryLimit: string }): Promise<DuckDbStore> {
    return openStarStore(path, options);
  }

  /** Files need not be let go of. */
  close(): Promise<void> {
    return Promise.resolve();
  }

  /** Gives a file that was made, and is closed, its final name. */
  async complete({ key, generation, path }: StoreFile): Promise<StoreFile> {
    const whole = this.file(key, generation, true);
    await rename(path, whole.path);
    return whole;
  }

  /** Deletes a file that nobody has open, and what belongs to it. */
  async remove({ path }: StoreFile): Promise<void> {
    await Promise.all([path, `${path}.wal`, `${path}.tmp`].map((file) => rm(file, { recursive: true, force: true })));
  }

  private file(key: string, generation: number, isWhole: boolean): StoreFile {
    const path = join(this.folder, `${this.stem}.${key}.${generation}.${isWhole ? WHOLE : BUILDING}`);
    return { key, generation, isWhole, path };
  }

  private fileOfName(name: string): StoreFile | null {
    if (!name.startsWith(`${this.stem}.`)) return null;
    const [key, generation, ending, ...more] = name.slice(this.stem.length + 1).split('.');
    const isKnown = key !== undefined && /^\d+$/.test(generation ?? '') && (ending === WHOLE || ending === BUILDING);
    return isKnown && more.length === 0 ? this.file(key, Number(generation), ending === WHOLE) : null;
  }

  private async names(): Promise<readonly string[]> {
    try {
      return await readdir(this.folder);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  }
}
