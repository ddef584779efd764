/** The key or field of the API that a dimension or measure is: BUSINESS_UNIT is `businessUnit`. */
export function keyOfName(name: string): string {
  return name.toLowerCase().replaceAll(/_([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());
}
