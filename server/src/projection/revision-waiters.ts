interface Waiter {
  readonly revision: number;
  readonly settle: (isReached: boolean) => void;
}

/** Those who wait for a revision to be projected. */
export class RevisionWaiters {
  private readonly waiters = new Set<Waiter>();

  /** True as soon as the revision is reached, false when it was not within the time. */
  wait(revision: number, timeoutMs: number): Promise<boolean> {
    return new Promise((resolve) => {
      const settle = (isReached: boolean): void => {
        clearTimeout(timer);
        this.waiters.delete(waiter);
        resolve(isReached);
      };
      const waiter: Waiter = { revision, settle };
      const timer = setTimeout(() => settle(false), timeoutMs);
      this.waiters.add(waiter);
    });
  }

  reached(revision: number): void {
    for (const waiter of this.waiters) if (waiter.revision <= revision) waiter.settle(true);
  }
}
