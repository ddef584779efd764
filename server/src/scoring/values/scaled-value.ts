/** Value of an answer on a scale from its lowest to its highest mark; on a reversed scale the lowest mark is best. */
export function scaledValue(answer: number, lowest: number, highest: number, isReversed = false): number {
  const value = (answer - lowest) / (highest - lowest);
  return isReversed ? 1 - value : value;
}
