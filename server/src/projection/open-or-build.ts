import type { StoreFile, StoreShelf } from '../analytics/store-shelf.js';
import { ProjectionOutdated } from './catch-up.js';
import type { CatchUpOptions } from './catch-up.js';
import { ProfileStore } from './profile-store.js';
import type { ProjectionParts } from './profile-store.js';
import type { KeyedProfile } from './wanted-profiles.js';

/** Opens the latest whole store of a profile that still belongs to the records, brought up to date; null: there is none. */
export async function openWhole(
  files: StoreShelf,
  wanted: KeyedProfile,
  parts: ProjectionParts,
  { after = 0, ...options }: CatchUpOptions & { readonly after?: number } = {},
): Promise<ProfileStore | null> {
  for (const file of await files.list()) {
    if (file.key !== wanted.key || !file.isWhole || file.generation <= after) continue;
    const store = await ProfileStore.open(files, file, wanted, parts);
    try {
      await store.projector.catchUp({ ...options, mayRestart: false });
      return store;
    } catch (error) {
      await store.close();
      if (!(error instanceof ProjectionOutdated)) throw error;
      await files.remove(file);
    }
  }
  return null;
}

/**
 * Projects everything into a new file beside those that are read, going on where an attempt before was stopped, and closes it
 * whole; says through which revision. Stopped or killed at any point it leaves nothing behind that anybody would read.
 */
export async function buildFile(
  files: StoreShelf,
  wanted: KeyedProfile,
  parts: ProjectionParts,
  options: CatchUpOptions = {},
): Promise<{ readonly file: StoreFile; readonly revision: number }> {
  const building = await files.toBuild(wanted.key);
  const store = await ProfileStore.open(files, building, wanted, parts);
  try {
    await store.projector.catchUp(options);
    const { revision } = await store.projector.catchUp(options.signal ? { signal: options.signal } : {});
    await store.analytics.writer.checkpoint();
    await store.close();
    return { file: await files.complete(building), revision };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Opens a new file, see `buildFile`, with what was written meanwhile. */
export async function buildStore(
  files: StoreShelf,
  wanted: KeyedProfile,
  parts: ProjectionParts,
  options: CatchUpOptions = {},
): Promise<ProfileStore> {
  const { file } = await buildFile(files, wanted, parts, options);
  const store = await ProfileStore.open(files, file, wanted, parts);
  try {
    await store.projector.catchUp(options.signal ? { signal: options.signal } : {});
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}
