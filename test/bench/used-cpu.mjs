import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** What Linux counts processor time in, for any program: hundredths of a second. */
const TICKS_PER_SECOND = 100;
const STILL_MILLISECONDS = 400;
const LONGEST_WAIT_MILLISECONDS = 20_000;

/** Seconds of processor time that a process has used, its threads together; NaN where the system does not say (not Linux). */
export function cpuSecondsOf(pid) {
  const [, user, system] = statOf(pid);
  return (user + system) / TICKS_PER_SECOND;
}

/** The same of the processes that this process started and that have ended. */
export function cpuSecondsOfEndedChildren() {
  const [, , , user, system] = statOf('self');
  return (user + system) / TICKS_PER_SECOND;
}

/** Megabytes that a process held at most so far, 0 when it has ended. */
export function peakMegabytesOf(pid) {
  const path = `/proc/${pid}/status`;
  const status = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1] ?? 0) / 1024;
}

/** Waits until a process does nothing any more, so that what follows is not charged with what went before. */
export async function untilStill(pid) {
  const until = performance.now() + LONGEST_WAIT_MILLISECONDS;
  for (let before = cpuSecondsOf(pid); performance.now() < until;) {
    await pause(STILL_MILLISECONDS);
    const now = cpuSecondsOf(pid);
    if (!(now > before + 1 / TICKS_PER_SECOND)) return;
    before = now;
  }
}

/** State and times of a process: what stands after its name, which may hold anything, in `/proc/<pid>/stat`. */
function statOf(pid) {
  const path = `/proc/${pid}/stat`;
  if (!existsSync(path)) return Array.from({ length: 5 }, () => Number.NaN);
  const text = readFileSync(path, 'utf8');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return [0, ...fields.slice(11, 15).map(Number)];
}
