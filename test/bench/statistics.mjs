/** The median and the 95th percentile of measured values: the value that so many are not above. */
export function spread(values) {
  const ordered = values.toSorted((left, right) => left - right);
  const at = (share) => ordered[Math.min(ordered.length - 1, Math.ceil(share * ordered.length) - 1)];
  return { median: at(0.5), p95: at(0.95) };
}

/** How many milliseconds each of so many repetitions took, after some that are not counted. */
export async function timed(work, { times, warmUp = 3 }) {
  for (let round = 0; round < warmUp; round += 1) await work(round);
  const taken = [];
  for (let round = 0; round < times; round += 1) {
    const started = performance.now();
    await work(warmUp + round);
    taken.push(performance.now() - started);
  }
  return taken;
}

/** Milliseconds as a person reads them. */
export function shownMs(milliseconds) {
  if (milliseconds >= 10_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  return milliseconds >= 100 ? `${Math.round(milliseconds)} ms` : `${milliseconds.toFixed(1)} ms`;
}
