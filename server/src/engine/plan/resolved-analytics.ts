import type { RowScope } from '../../access/row-scope.js';
import type { Day, Instant } from '../../domain/calendar.js';
import type { TimeZone } from '../../domain/time-zone.js';
import type { TimeWindow } from '../../domain/window.js';
import type { Dataset } from '../../semantic/dataset.js';
import type { MeasuredTime } from './measured-time.js';
import type { Condition } from '../request/condition.js';

/** A request with everything relative made absolute: the same on every run of the same day and revision. */
export interface ResolvedAnalytics {
  /** Equal for equal questions by callers of equal scope. */
  readonly id: string;
  readonly dataset: Dataset;
  readonly window: TimeWindow;
  readonly comparison: TimeWindow | null;
  readonly timeZone: TimeZone;
  /** The time that the window is about. */
  readonly time: MeasuredTime;
  readonly today: Day;
  /** The latest day of which states exist. */
  readonly throughDay: Day;
  readonly where: Condition;
  readonly scope: RowScope;
  readonly profile: string;
  readonly revision: number;
  readonly freshThrough: Instant;
  readonly warnings: readonly string[];
}
