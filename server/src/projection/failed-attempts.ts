/** What failed lately, and whether to try it again. */
export class FailedAttempts {
  private readonly failures = new Map<string, { readonly error: unknown; readonly at: number }>();

  constructor(private readonly pauseMs: number) {}

  note(key: string, error: unknown): void {
    this.failures.set(key, { error, at: performance.now() });
  }

  forget(key: string): void {
    this.failures.delete(key);
  }

  /** Why the last attempt failed; null: it did not. */
  reasonOf(key: string): string | null {
    const failure = this.failures.get(key);
    return failure === undefined ? null : messageOf(failure.error);
  }

  /** False for so many milliseconds after a failure. */
  mayTry(key: string): boolean {
    const failure = this.failures.get(key);
    return failure === undefined || performance.now() - failure.at > this.pauseMs;
  }
}

/** What an error says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
