/** Value of an answer after `latency` against its target, in the same unit of elapsed time: 1 up to the target, halved by every further target. */
export function latencyValue(latency: number, target: number): number {
  return 2 ** -Math.max(0, latency / target - 1);
}
