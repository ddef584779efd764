/** Value of a response from its quality and completeness, 0 to 1 each: worthless if either is. One alone stands for both; null if neither is known. */
export function responseValue(quality: number | null, completeness: number | null): number | null {
  if (quality === null) return completeness;
  if (completeness === null) return quality;
  return Math.sqrt(quality * completeness);
}
