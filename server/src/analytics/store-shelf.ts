import type { StarStore } from './star-store.js';

/** One analytics store among others: of which content, which of its generations, and whether all of it is in. */
export interface StoreFile {
  readonly key: string;
  readonly generation: number;
  /** False: it is being made, and nobody reads it. */
  readonly isWhole: boolean;
  /** Where it is: the path of a file, the name of a database. */
  readonly path: string;
}

/** Where analytics stores are kept side by side. No store is ever replaced: a new one has the next generation of its key. */
export interface StoreShelf {
  /** All stores there are, of each key the latest generation first. */
  list(): Promise<readonly StoreFile[]>;
  /** Where to make the next generation of a key: the store that was begun, if one was. */
  toBuild(key: string): Promise<StoreFile>;
  /** Opens a store with its tables in place. `memoryLimit` is what it may hold in this process's memory. */
  open(file: StoreFile, options: { readonly memoryLimit: string }): Promise<StarStore>;
  /** Says of a store that was made, and is closed, that it is whole. */
  complete(file: StoreFile): Promise<StoreFile>;
  /** Deletes a store that nobody has open, and what belongs to it. */
  remove(file: StoreFile): Promise<void>;
  close(): Promise<void>;
}

/** In the order of a shelf: by key, of each the latest generation first. */
export function inShelfOrder(files: readonly StoreFile[]): StoreFile[] {
  return files.toSorted((one, other) => (one.key === other.key ? other.generation - one.generation : one.key < other.key ? -1 : 1));
}

/** The store of a key that was begun and is not whole, else the generation that comes next. */
export function nextOf(files: readonly StoreFile[], key: string): { readonly begun: StoreFile | null; readonly generation: number } {
  const ofKey = inShelfOrder(files.filter((file) => file.key === key));
  const begun = ofKey.find(({ isWhole }) => !isWhole) ?? null;
  return { begun, generation: begun?.generation ?? (ofKey[0]?.generation ?? 0) + 1 };
}
