import type { Day } from '../domain/calendar.js';
import type { DissolutionReason, Side } from '../domain/lifecycle-stage.js';

/** The stories that relationships of the demo live through, and how many live each. */
export const ARCHETYPES = {
  STEADY_GOOD: 112,
  STEADY_MIDDLING: 42,
  RISING: 52,
  FALLING: 44,
  CAPTIVE: 20,
  SILENT: 28,
  RECOVERING: 20,
  SELF_SERVICE: 32,
  NEWCOMER: 18,
  TEST_FAILED: 5,
  DISSATISFIED: 6,
  PREFERS_OTHER_BRAND: 5,
  REQUIREMENT_CHANGED: 5,
  NO_VOLUME_GROWTH: 5,
  FRAUD: 4,
  PARTED: 2,
} as const;
export type Archetype = keyof typeof ARCHETYPES;

/** How the relationships end that end. */
export const DISSOLUTION_OF: Readonly<Partial<Record<Archetype, { readonly endedBy: Side; readonly reason: DissolutionReason }>>> = {
  TEST_FAILED: { endedBy: 'CUSTOMER', reason: 'TEST_FAILED' },
  DISSATISFIED: { endedBy: 'CUSTOMER', reason: 'DISSATISFIED' },
  PREFERS_OTHER_BRAND: { endedBy: 'CUSTOMER', reason: 'PREFERS_OTHER_BRAND' },
  REQUIREMENT_CHANGED: { endedBy: 'CUSTOMER', reason: 'REQUIREMENT_CHANGED' },
  NO_VOLUME_GROWTH: { endedBy: 'SUPPLIER', reason: 'NO_VOLUME_GROWTH' },
  FRAUD: { endedBy: 'SUPPLIER', reason: 'FRAUD' },
  PARTED: { endedBy: 'SUPPLIER', reason: 'OTHER' },
};

/** How well the supplier serves this relationship on a day, 0 to 1, before what its unit and segment add. `end`: its last day so far. */
export function moodOf(archetype: Archetype, day: Day, end: Day): number {
  const left = end - day;
  switch (archetype) {
    case 'STEADY_GOOD':
      return 0.87;
    case 'STEADY_MIDDLING':
      return 0.6;
    case 'RISING':
      return ramp(left, 520, 90, 0.34, 0.94);
    case 'FALLING':
      return ramp(left, 360, 90, 0.88, 0.16);
    case 'CAPTIVE':
      return ramp(left, 900, 500, 0.55, 0.36);
    case 'SILENT':
      return 0.76;
    case 'RECOVERING':
      return left > 460 ? 0.8 : left > 320 ? 0.1 : ramp(left, 320, 180, 0.3, 0.94);
    case 'SELF_SERVICE':
      return 0.74;
    case 'NEWCOMER':
      return 0.72;
    case 'TEST_FAILED':
      return 0.3;
    case 'DISSATISFIED':
      return ramp(left, 420, 120, 0.75, 0.12);
    case 'PREFERS_OTHER_BRAND':
      return 0.55;
    case 'REQUIREMENT_CHANGED':
      return 0.82;
    case 'NO_VOLUME_GROWTH':
      return 0.62;
    case 'FRAUD':
      return 0.7;
    case 'PARTED':
      return 0.64;
    default:
      return archetype satisfies never;
  }
}

/** How often there is contact on a day in proportion to the usual, 0: never. */
export function livelinessOf(archetype: Archetype, day: Day, end: Day): number {
  const left = end - day;
  if (archetype === 'SILENT') return ramp(left, 420, 300, 1, 0);
  if (archetype === 'NO_VOLUME_GROWTH') return ramp(left, 400, 0, 1, 0.3);
  return archetype === 'RISING' ? ramp(left, 520, 90, 0.7, 1.2) : 1;
}

/** From `before` as long as more than `from` days are left, straight to `after` when `to` are. */
function ramp(left: number, from: number, to: number, before: number, after: number): number {
  const done = Math.min(1, Math.max(0, (from - left) / (from - to)));
  return before + (after - before) * done;
}
