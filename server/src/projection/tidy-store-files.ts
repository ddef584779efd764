import type { StoreFile, StoreShelf } from '../analytics/store-shelf.js';
import type { WantedProfiles } from './wanted-profiles.js';

/** Deletes files that are of no use: of profiles that are not wanted, and earlier generations of what answers. */
export async function tidyStoreFiles(files: StoreShelf, { published, beside }: WantedProfiles, served: StoreFile): Promise<void> {
  const keys = new Set([published, ...beside].map(({ key }) => key));
  for (const file of await files.list()) {
    const isOfUse = file.key === served.key ? file.generation >= served.generation : keys.has(file.key);
    if (!isOfUse) await files.remove(file);
  }
}
