/** From here on the database, which compares characters, and this program, which compares UTF-16 units, differ. */
const ORDERED_OTHERWISE = /[\uD800-\uFFFF]/;

/** Whether the database puts an id where this program does. */
export function isOrderedAlike(id: string): boolean {
  return !ORDERED_OTHERWISE.test(id);
}
