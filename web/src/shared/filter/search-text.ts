const encodeItem = (item: string): string => item.replaceAll('%', '%25').replaceAll(',', '%2C');
const decodeItem = (item: string): string => item.replaceAll('%2C', ',').replaceAll('%25', '%');

/** The items of a list parameter; a comma inside an item is written `%2C`. */
export function splitList(text: string): string[] {
  return text
    .split(',')
    .filter((item) => item !== '')
    .map(decodeItem);
}

/**
 * The query of an address as texts, never as numbers, dates or objects: an id such as `662E41` must survive.
 * Of a key given twice the last counts.
 */
export function parseSearchText(query: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(query));
}

/** The query of an address, with its question mark, or nothing when no parameter has a value. */
export function printSearchText(search: Readonly<Record<string, unknown>>): string {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    if (Array.isArray(value)) {
      if (value.length > 0) parameters.set(key, value.map((item) => encodeItem(String(item))).join(','));
    } else if (typeof value === 'string' || typeof value === 'number') {
      if (value !== '') parameters.set(key, String(value));
    }
  }
  const text = parameters.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
}
