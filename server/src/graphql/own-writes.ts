/** How long a query waits for what its caller wrote. */
const LONGEST_WAIT_MS = 2_000;

/** Lets callers read what they wrote: remembers the latest revision of each until a query of theirs has waited for it. */
export class OwnWrites {
  private readonly latest = new Map<string, number>();

  /** `waitFor` resolves when a revision is projected, or when the time is over. */
  constructor(private readonly waitFor: (revision: number, timeoutMs: number) => Promise<boolean>) {}

  note(identityId: string, revision: number): void {
    this.latest.set(identityId, Math.max(revision, this.latest.get(identityId) ?? 0));
  }

  /** Resolves when the analytics show what the caller wrote, after 2 s at the latest; `meta.revision` says what they show. */
  async shown(identityId: string): Promise<void> {
    const revision = this.latest.get(identityId);
    if (revision === undefined) return;
    await this.waitFor(revision, LONGEST_WAIT_MS);
    if (this.latest.get(identityId) === revision) this.latest.delete(identityId);
  }
}
