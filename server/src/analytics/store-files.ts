import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** One file of an analytics store: of which content, which of its generations, and whether all of it is in. */
export interface StoreFile {
  readonly key: string;
  readonly generation: number;
  /** False: it is being made, and nobody reads it. */
  readonly isWhole: boolean;
  readonly path: string;
}

const WHOLE = 'duckdb';
const BUILDING = 'building';

/**
 * The files of analytics stores side by side: `analytics.<key>.<generation>.duckdb`, and `….building` while one is being
 * made. A file gets its final name in one step, when all is in, and no file is ever replaced: a new one has the next generation.
 */
export class StoreFiles {
  private readonly folder: string;
  private readonly stem: string;

  /** `path` is what the names begin with; its ending `.duckdb` does not count. */
  constructor(path: string) {
    this.folder = dirname(path);
    this.stem = basename(path).replace(/\.duckdb$/, '');
  }

  /** All files there are, of each key the latest generation first. */
  async list(): Promise<readonly StoreFile[]> {
    const found = (await this.names()).flatMap((name) => this.fileOfName(name) ?? []);
    return found.toSorted((one, other) => (one.key === other.key ? other.generation - one.generation : one.key < other.key ? -1 : 1));
  }

  /** Where to make the next generation of a key: the file that was begun, if one was. */
  async toBuild(key: string): Promise<StoreFile> {
    const ofKey = (await this.list()).filter((file) => file.key === key);
    return ofKey.find(({ isWhole }) => !isWhole) ?? this.file(key, (ofKey[0]?.generation ?? 0) + 1, false);
  }

  /** Gives a file that was made, and is closed, its final name. */
  async complete({ key, generation, path }: StoreFile): Promise<StoreFile> {
    const whole = this.file(key, generation, true);
    await rename(path, whole.path);
    return whole;
  }

  /** Deletes a file that nobody has open, and what belongs to it. */
  async remove({ path }: Pick<StoreFile, 'path'>): Promise<void> {
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
