import type { Instant } from '../domain/calendar.js';

/** So many seconds' worth of requests may come at once. */
const BURST_SECONDS = 20;

/** Beyond so many callers, those who have been quiet for long are forgotten. */
const CALLERS_REMEMBERED = 50_000;

interface Bucket {
  tokens: number;
  at: Instant;
}

/**
 * How often each caller may come: `perSecond` times for long, twenty times as many at once, counted per key. Zero:
 * as often as it likes.
 */
export class RateLimit {
  private readonly buckets = new Map<string, Bucket>();
  private readonly burst: number;

  constructor(
    private readonly perSecond: number,
    private readonly clock: () => Instant,
  ) {
    this.burst = perSecond * BURST_SECONDS;
  }

  /** Counts one request of a caller. The whole seconds after which the next may come, 0: this one may. */
  take(key: string): number {
    if (this.perSecond === 0) return 0;
    const bucket = this.filled(key);
    if (bucket.tokens >= 1) {
      bucket.tokens -= 1;
      return 0;
    }
    return Math.max(1, Math.ceil((1 - bucket.tokens) / this.perSecond));
  }

  /** The bucket of a caller with what has run into it since it was last looked at. */
  private filled(key: string): Bucket {
    const now = this.clock();
    const known = this.buckets.get(key);
    if (known === undefined) {
      if (this.buckets.size >= CALLERS_REMEMBERED) this.forgetQuiet(now);
      const bucket = { tokens: this.burst, at: now };
      this.buckets.set(key, bucket);
      return bucket;
    }
    known.tokens = Math.min(this.burst, known.tokens + (Math.max(0, now - known.at) / 1_000) * this.perSecond);
    known.at = now;
    return known;
  }

  private forgetQuiet(now: Instant): void {
    for (const [key, { at }] of this.buckets) if (now - at > BURST_SECONDS * 1_000) this.buckets.delete(key);
    if (this.buckets.size >= CALLERS_REMEMBERED) this.buckets.clear();
  }
}
